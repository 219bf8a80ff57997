"""Options of `seoaudit site` only."""

from pathlib import Path
from typing import Annotated

import typer

Source = Annotated[
    str,
    typer.Argument(
        metavar="SOURCE",
        help="Address of a site or sitemap, folder as built, WARC, or @FILE with addresses; or "
        "query, links or compare, to ask a store.",
        show_default=False,
    ),
]
Rest = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[STORE] [SQL|RUN RUN]",
        help="For query, links and compare: the folder of a store, then for query a statement, for "
        "compare two of its runs.",
        show_default=False,
    ),
]
MaxPages = Annotated[
    int,
    typer.Option("--max-pages", metavar="N", min=1, help="Pages to read at most."),
]
Depth = Annotated[
    int | None,
    typer.Option("--depth", metavar="N", min=0, help="Clicks from the start to follow at most."),
]
Include = Annotated[
    list[str] | None,
    typer.Option(
        "--include",
        metavar="GLOB",
        help="Read only pages whose path matches, as in a .gitignore (repeatable).",
    ),
]
ExcludePaths = Annotated[
    list[str] | None,
    typer.Option(
        "--exclude",
        metavar="GLOB",
        help="Read no page whose path matches; it outweighs --include (repeatable).",
    ),
]
Rate = Annotated[
    float,
    typer.Option(
        "--rate",
        metavar="N",
        min=0.01,
        help="Requests a second to one host; Crawl-delay and Retry-After make it slower.",
    ),
]
Concurrency = Annotated[
    int,
    typer.Option("--concurrency", metavar="N", min=1, help="Requests at once to one host."),
]
Timeout = Annotated[
    float,
    typer.Option("--timeout", metavar="SECONDS", min=0.1, help="What one answer may take."),
]
Headers = Annotated[
    list[str] | None,
    typer.Option(
        "--header",
        metavar="NAME:VALUE",
        help="Header sent to the site, and to no other host (repeatable).",
    ),
]
User = Annotated[
    str | None,
    typer.Option(
        "--user",
        metavar="NAME",
        help="Name for basic authentication on the site; the password is in SEOAUDIT_PASSWORD.",
    ),
]
CookieFile = Annotated[
    Path | None,
    typer.Option(
        "--cookie",
        metavar="FILE",
        help="File with the cookies of the site, as curl writes it.",
    ),
]
UserAgent = Annotated[
    str | None, typer.Option("--user-agent", metavar="TEXT", help="What to call oneself.")
]
IgnoreRobots = Annotated[
    bool,
    typer.Option(
        "--ignore-robots", help="Read what robots.txt forbids: for a site of your own only."
    ),
]
External = Annotated[
    bool, typer.Option("--external", help="Also ask other sites whether their pages are there.")
]
Subdomains = Annotated[
    bool, typer.Option("--subdomains", help="Read the hosts below the domain, too.")
]
Base = Annotated[
    str | None,
    typer.Option("--base", metavar="URL", help="Address that a folder or an archive will have."),
]
Host = Annotated[
    str | None,
    typer.Option(
        "--host",
        metavar="NAME",
        help="Whose habits a folder gets: plain, apache, github, netlify, vercel or cloudflare "
        "(default: told by its files).",
    ),
]
StoreFolder = Annotated[
    Path | None,
    typer.Option(
        "--store",
        metavar="DIR",
        help="Folder in which the site is kept (default: .seoaudit/site/HOST).",
    ),
]
Fresh = Annotated[
    bool, typer.Option("--fresh", help="Begin anew, whatever was kept of an earlier run.")
]
FailUnder = Annotated[
    int | None,
    typer.Option("--fail-under", metavar="N", help="Exit with 1 if the site scores less."),
]
Pages = Annotated[
    str,
    typer.Option(
        "--pages",
        metavar="all|sample:N|none",
        help="On which pages the rules for pages run: all, none, or N, some of every folder.",
    ),
]
History = Annotated[
    int, typer.Option("--history", metavar="N", min=1, help="Runs of the site to keep.")
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="RUN",
        help="Compare with this run, named by when it began, such as 2026-11-21 (default: the one "
        "before).",
    ),
]
Engine = Annotated[
    str | None,
    typer.Option(
        "--engine",
        metavar="local|dask",
        help="Read a folder, archives or a list by shards, on this machine or a cluster; several "
        "archives or @FILE with their names are one site.",
    ),
]
Cluster = Annotated[
    str | None,
    typer.Option(
        "--cluster",
        metavar="ADDRESS",
        help="Scheduler of a Dask cluster, such as tcp://10.0.0.1:8786 (default: processes here).",
    ),
]
To = Annotated[
    str | None, typer.Option("--to", metavar="URL", help="For links: those that lead there.")
]
From = Annotated[
    str | None, typer.Option("--from", metavar="URL", help="For links: those that stand there.")
]
