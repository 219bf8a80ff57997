"""The meaning of type and property names: https://www.w3.org/TR/json-ld11/#the-context"""

from __future__ import annotations

from collections.abc import Mapping

from seoaudit.named_tuple import NamedTuple

SCHEMA = "https://schema.org/"
_HOSTS = ("schema.org", "www.schema.org")
_NOTHING: Mapping[str, str] = {}


def is_schema(address: str) -> bool:
    """Whether this URL is of schema.org."""
    scheme, _, rest = address.strip().partition("://")
    return scheme in ("http", "https") and rest.partition("/")[0].lower() in _HOSTS


def short(iri: str) -> str:
    """Return a name of schema.org without its URL ("" for schema.org itself); other URLs as is."""
    if not is_schema(iri):
        return iri
    path = iri.strip().partition("://")[2].partition("/")[2]
    return path.rpartition("/")[2].lstrip("#")


class Context(NamedTuple):
    """The meaning of names: terms, alone or as prefixes, else names in the vocabulary.

    Remote contexts other than that of schema.org are not loaded; their names keep that URL.
    """

    vocabulary: str = ""
    terms: Mapping[str, str] = _NOTHING

    def name(self, term: str) -> str:
        """Return the short name in schema.org, else a URL; "" for a name without meaning."""
        if term in self.terms:
            return self.terms[term]
        if term.startswith("@"):
            return term
        prefix, colon, rest = term.partition(":")
        if colon:
            return short(self._of_prefix(prefix, rest) or term)
        if self.vocabulary == SCHEMA:
            return f"@{term}" if term in ("id", "type") else term
        return f"{self.vocabulary}{term}" if self.vocabulary else ""

    def _of_prefix(self, prefix: str, rest: str) -> str:
        if prefix in self.terms:
            return self.terms[prefix] + rest
        return SCHEMA + rest if prefix == "schema" else ""

    def within(self, vocabulary: str) -> Context:
        """Return this context with another vocabulary."""
        return Context(SCHEMA if is_schema(vocabulary) else vocabulary, self.terms)

    def defining(self, terms: Mapping[str, str]) -> Context:
        """Return this context with more terms, each a URL, a keyword or a name of this context."""
        whole = {term: _whole(address) for term, address in terms.items() if "://" in address}
        context = Context(self.vocabulary, {**self.terms, **whole})
        others = {term: context.name(name) for term, name in terms.items() if "://" not in name}
        return Context(self.vocabulary, {**context.terms, **others})

    def extended(self, context: object) -> Context:
        """Return this context extended by an @context of JSON-LD."""
        if context is None:
            return Context()
        if isinstance(context, list):
            extended = self
            for part in context:
                extended = extended.extended(part)
            return extended
        if isinstance(context, str):
            known = self.vocabulary == SCHEMA and not is_schema(context)
            return self if known else self.within(context)
        return self._defined(context) if isinstance(context, dict) else self

    def _defined(self, context: Mapping[object, object]) -> Context:
        vocabulary = context.get("@vocab")
        extended = self.within(vocabulary) if isinstance(vocabulary, str) else self
        terms: dict[str, str] = {}
        for term, meaning in context.items():
            address = meaning.get("@id") if isinstance(meaning, dict) else meaning
            if isinstance(term, str) and not term.startswith("@") and isinstance(address, str):
                terms[term] = address
        return extended.defining(terms) if terms else extended


def _whole(address: str) -> str:
    """Return one URL for schema.org, a short name for a name in it, and other URLs unchanged."""
    if not is_schema(address):
        return address
    return short(address) or SCHEMA
