"""The order in which options were given, for those that belong to the one before them."""

from collections.abc import Sequence
from typing import Any

import typer

from seoaudit.cli.help import Command, listed, said

FORMAT, OUTPUT = "--format", "--output"
_ORDER = "seoaudit.order"


class RemembersOrder(Command):
    """A command that records its options, in the order given, in its context."""

    def filled(self, text: str) -> str:
        """Return a text that names the installed formats."""
        if "{formats}" not in text:
            return super().filled(text)
        from seoaudit.reporters.registry import formats

        others = (name for name in formats() if name != "terminal")
        return text.replace("{formats}", listed([f"terminal ({said('default')})", *others]))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the command line and record the order of its options."""
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))
        options = (each for each in order if each.param_type_name == "option")
        ctx.meta[_ORDER] = tuple(option.opts[0] for option in options)
        return super().parse_args(ctx, args)


def options_in_order(context: typer.Context) -> Sequence[str]:
    """The options of a `RemembersOrder` by their long names, one for each time it was given."""
    order: Sequence[str] = context.meta[_ORDER]
    return order
