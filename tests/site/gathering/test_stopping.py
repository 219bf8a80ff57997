import asyncio
import signal
import threading

from seoaudit.site.gathering.stopping import STOPPING, usual_signals


def test_what_heard_a_signal_before_a_crawl_hears_it_after() -> None:
    def hear(_number: int, _frame: object) -> None: ...

    async def listen() -> None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, lambda: None)

    before = signal.signal(signal.SIGTERM, hear)
    try:
        with usual_signals(STOPPING):
            asyncio.run(listen())
            assert signal.getsignal(signal.SIGTERM) is not hear
        assert signal.getsignal(signal.SIGTERM) is hear
    finally:
        signal.signal(signal.SIGTERM, before)


def test_in_another_thread_signals_are_left_alone() -> None:
    reached: list[bool] = []

    def crawl() -> None:
        with usual_signals(STOPPING):
            reached.append(True)

    thread = threading.Thread(target=crawl)
    thread.start()
    thread.join()
    assert reached == [True]
