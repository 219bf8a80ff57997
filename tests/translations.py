"""The languages that the texts of the program are translated into."""

from seoaudit.rule.message_languages import MESSAGE_LANGUAGES

TRANSLATED = [code for code in MESSAGE_LANGUAGES if code != "en"]
# Those in which nothing may be missing; what others lack is shown in English.
COMPLETE = ["ar", "fr"]
