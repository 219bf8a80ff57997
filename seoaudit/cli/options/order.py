"""The order in which the parameters of a command were given."""

from typing import Any

from typer.core import TyperCommand

ORDER = "seoaudit.order"


class RemembersOrder(TyperCommand):
    """A command that keeps in its context the names of the parameters as they were given."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the command line, and the order of its parameters besides."""
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))
        ctx.meta[ORDER] = tuple(parameter.name for parameter in order)
        return super().parse_args(ctx, args)
