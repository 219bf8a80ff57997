"""Which host a folder is made for, and which address it will have, by the files in it."""

from seoaudit.sources.hosting.tree import Tree

# The first that is there decides; a folder with _redirects alone is taken for one of Netlify, whose
# format it is.
SIGNS = (
    ("netlify", ("netlify.toml",)),
    ("vercel", ("vercel.json",)),
    ("cloudflare", ("_worker.js", "_routes.json", "wrangler.toml", "wrangler.jsonc")),
    ("netlify", ("_redirects", "_headers")),
    ("apache", (".htaccess",)),
    ("github", ("CNAME", ".nojekyll")),
)
NOWHERE = "https://localhost/"


def detected_host(tree: Tree) -> str:
    """Return the name of the host by the files that steer it; plain without any."""
    return next(
        (host for host, files in SIGNS if any(map(tree.is_steered_by, files))),
        "plain",
    )


def detected_base(tree: Tree) -> str | None:
    """Return the address that a CNAME names; None without one."""
    lines = (tree.text("CNAME") or "").split()
    return f"https://{lines[0].lower()}/" if lines else None
