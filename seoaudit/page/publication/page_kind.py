"""The kinds of pages: articles, and what is no article and not judged as one."""

from enum import StrEnum


class PageKind(StrEnum):
    """The kind of a page, as far as its own markup and its status show it."""

    ARTICLE = "article"
    # It leads to other pages: a home page of posts, a category, a shelf of products, a forum.
    LIST = "list"
    SEARCH = "search"
    # The page of one file, such as a picture.
    ATTACHMENT = "attachment"
    # The page says that something was not found.
    ERROR = "error"
    # The text is shown to those who know its password.
    PROTECTED = "protected"
    LOGIN = "login"
    # Source code, with hardly a word on it.
    LISTING = "listing"
    # The versions of another page, or what changed between two of them.
    HISTORY = "history"
    # The cart, the checkout or the account of a shop.
    CHECKOUT = "checkout"
    # A status, a quotation or a link, which its author posted as no more than that.
    NOTE = "note"
    # It sends its readers to another page.
    REDIRECT = "redirect"
    # Versions, each with what changed, and terms, each with what it means: see `reference_kind`.
    CHANGELOG = "changelog"
    GLOSSARY = "glossary"
    # Its text is in other files, which a generator puts there.
    BROUGHT = "brought"
