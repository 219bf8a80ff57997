"""Which files in a folder are pages."""

from pathlib import PurePath

from seoaudit.document.markup import HTML, MARKDOWN

# The extensions of pages in a folder.
ENDINGS = (*HTML, *MARKDOWN)


# What a project tells those who work on it, by the customs of GitHub and of changelogs. All other
# names in capitals, such as API.md and FAQ.md, are pages.
FOR_CONTRIBUTORS = frozenset(
    "agents authors backers building changelog changes claude code_of_conduct codeowners "
    "contributing contributors copying copyright credits development governance hacking history "
    "install issue_template license licence maintainers notice privacy_notice "
    "pull_request_template readme release release_notes releases releasing roadmap security "
    "sponsors support thanks todo upgrade upgrading".split()
)


def is_page(name: str) -> bool:
    """Whether a file in a folder is a page by its name."""
    return PurePath(name).suffix.lower() in ENDINGS


def is_for_contributors(name: str) -> bool:
    """Whether a file is for those who work on a project: README.md, LICENSE.md, README.fr.md."""
    path = PurePath(name)
    stem = path.name.partition(".")[0]
    known = stem.replace("-", "_").lower()
    is_known = known in FOR_CONTRIBUTORS or known.startswith("readme_")
    return path.suffix.lower() in MARKDOWN and stem[:6].isupper() and is_known


def is_part(name: str) -> bool:
    """Whether a file is a part of other pages, or a list of them, by the customs of generators.

    Docusaurus, Astro, Docsify and wikis of GitHub begin their names with an underscore, with which
    Hugo and Zola begin no other page than _index.md; mdBook and GitBook list chapters in
    SUMMARY.md.
    """
    path = PurePath(name)
    stem = path.name.partition(".")[0]
    is_named = stem.startswith("_") and not stem.startswith("_index")
    return path.suffix.lower() in MARKDOWN and (is_named or stem == "SUMMARY")


def is_audited(name: str) -> bool:
    """Whether a file is audited as part of a folder, as far as its name tells."""
    return is_page(name) and not is_for_contributors(name) and not is_part(name)
