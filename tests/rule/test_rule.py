"""What a rule is made of: options, messages, findings."""

from collections.abc import Iterator

import pytest

from seoaudit.errors import ConfigError
from seoaudit.page.page import Page
from seoaudit.rule.finding import Basis, Edit, Finding, Fix, Safety, Severity
from seoaudit.rule.rule import PAGE, Message, Option, Rule, message, option
from seoaudit.testing import findings, page


class Branches(Rule):
    """Leave few branches."""

    id = "trees/branches"
    most = option(5, "Branches at most.", minimum=1)
    share = option(0.5, "Share of dead wood.", minimum=0)
    strict = option(False, "Whether twigs count.")
    season = option("winter", "When to prune.")
    tools = option(("saw",), "What to prune with.")

    too_many = message(
        "{count} branches instead of {most}.",
        one="{count} branch instead of {most}.",
        advice="Prune in {season}.",
        per=PAGE,
    )
    dead = message("The branch {name} is dead.", advice="Cut it.", fix="Cut {name}", per="name")
    crossing = message("Two branches cross.", advice="Cut one.")

    def check(self, page: Page) -> Iterator[Finding]:
        for element in page.tree.select("p"):
            yield self.too_many.at(element, count=9)


class Twigs(Branches):
    """Leave few twigs."""

    id = "trees/twigs"
    length = option(10, "Centimetres.")
    long = message("A long twig.", advice="Shorten it.")


class TestOptions:
    def test_a_default_is_in_effect_until_a_configuration_sets_another(self) -> None:
        assert (Branches().most, Branches(most=7).most) == (5, 7)
        assert Branches().most == 5
        assert (Branches().settings, Branches(most=7).settings) == ({}, {"most": 7})

    def test_on_the_class_it_is_the_option(self) -> None:
        declared = Branches.most
        assert isinstance(declared, Option)
        assert (declared.name, declared.default, declared.minimum) == ("most", 5, 1)
        assert declared.summary == "Branches at most."

    def test_a_rule_has_those_of_its_parent_and_gives_it_none(self) -> None:
        assert list(Branches.options) == ["most", "share", "strict", "season", "tools"]
        assert list(Twigs.options) == [*Branches.options, "length"]
        assert Rule.options == {}

    @pytest.mark.parametrize(
        ("name", "value", "read"),
        [
            ("most", 1, 1),
            ("share", 0, 0.0),
            ("share", 0.25, 0.25),
            ("strict", True, True),
            ("season", "", ""),
            ("tools", ["saw", "shears"], ("saw", "shears")),
            ("tools", (), ()),
        ],
    )
    def test_a_value_is_read_as_the_type_of_the_default(
        self, name: str, value: object, read: object
    ) -> None:
        set_to = Branches(**{name: value}).settings[name]
        assert set_to == read
        assert type(set_to) is type(read)

    @pytest.mark.parametrize(
        ("name", "value", "reason"),
        [
            ("most", 0, "most must be at least 1, not 0"),
            ("share", -0.1, "share must be at least 0, not -0.1"),
            ("most", 1.0, "most must be a whole number, not 1.0"),
            ("most", True, "most must be a whole number, not True"),
            ("most", "1", "most must be a whole number, not '1'"),
            ("share", "half", "share must be a number, not 'half'"),
            ("share", False, "share must be a number, not False"),
            ("strict", 1, "strict must be true or false, not 1"),
            ("season", ["winter"], "season must be a string, not ['winter']"),
            ("tools", "saw", "tools must be a list of strings, not 'saw'"),
            ("tools", ["saw", 1], "tools must be a list of strings, not ['saw', 1]"),
            ("most", None, "most must be a whole number, not None"),
        ],
    )
    def test_another_value_is_an_error_that_names_rule_and_option(
        self, name: str, value: object, reason: str
    ) -> None:
        with pytest.raises(ConfigError) as error:
            Branches(**{name: value})
        assert str(error.value) == f"trees/branches: {reason}"

    def test_an_unknown_option_shows_the_nearest(self) -> None:
        with pytest.raises(ConfigError) as error:
            Branches(mots=3)
        assert str(error.value) == ("trees/branches: unknown option 'mots'. Did you mean most?")


class TestMessages:
    def test_the_name_of_the_attribute_is_the_key(self) -> None:
        assert list(Branches.messages) == ["too_many", "dead", "crossing"]
        assert list(Twigs.messages) == ["too_many", "dead", "crossing", "long"]
        assert isinstance(Branches.dead, Message)
        assert Branches.dead.key == "dead"

    def test_placeholders_are_those_of_text_advice_and_fix(self) -> None:
        assert Branches.messages["too_many"].placeholders == {"count", "most", "season"}
        assert Branches.messages["dead"].placeholders == {"name"}
        assert Branches.messages["crossing"].placeholders == set()

    def test_a_finding_has_its_place_and_the_options_that_it_names(self) -> None:
        [found] = findings(Branches, "<body><p>tree</p>", most=7)
        assert (found.rule, found.key) == ("trees/branches", "too_many")
        assert found.params == {"count": 9, "most": 7, "season": "winter"}
        assert (found.start, found.end) == (6, 9)
        assert (found.cost, found.fix) == (1.0, None)

    def test_a_value_given_goes_before_the_option(self) -> None:
        element = page("<p>tree</p>").tree.select("p")[0]
        assert Branches().too_many.at(element, count=1, most=2).params["most"] == 2

    def test_a_param_that_tells_findings_apart_must_be_given(self) -> None:
        element = page("<p>tree</p>").tree.select("p")[0]
        with pytest.raises(TypeError, match="message 'dead' needs the param 'name'"):
            Branches().dead.at(element)

    def test_a_message_knows_whether_it_can_be_shown(self) -> None:
        assert [each.problem for each in Branches.messages.values()] == [None, None, None]
        broken = message("Fine.", advice="Not {")
        assert broken.problem
        assert "double a brace" in broken.problem

    def test_a_finding_is_shown_in_one_short_line(self) -> None:
        [found] = findings(Branches, "<body><p>tree</p>")
        assert repr(found) == "<Finding trees/branches too_many at offsets 6 to 9>"

    def test_a_finding_may_cost_less_and_bring_a_fix(self) -> None:
        element = page("<p>tree</p>").tree.select("p")[0]
        fix = Fix((Edit(0, 3, ""),), Safety.UNSAFE)
        found = Branches().dead.at(element, cost=0.25, fix=fix, name="left")
        assert (found.cost, found.fix) == (0.25, fix)

    def test_findings_are_told_apart_as_their_message_says(self) -> None:
        messages = Branches.messages
        assert messages["too_many"].anchor({"count": 9}) == ""
        assert messages["dead"].anchor({"name": "left"}) == "left"
        assert messages["crossing"].anchor({}) is None


class TestRules:
    def test_most_rules_are_warnings_from_best_practice_and_weigh_one(self) -> None:
        assert (Rule.severity, Rule.basis, Rule.weight) == (Severity.WARNING, Basis.HEURISTIC, 1)
        assert (Rule.cap, Rule.counterpart, Rule.judges_host, Rule.judges_template) == (
            None,
            None,
            False,
            False,
        )

    def test_a_rule_applies_to_every_page_with_its_weight(self) -> None:
        assert Branches().applies(page(""))
        assert Branches().weight_on(page("")) == 1

    def test_a_rule_without_a_check_says_so(self) -> None:
        with pytest.raises(NotImplementedError):
            Rule().check(page(""))

    def test_the_topic_stands_before_the_slash(self) -> None:
        assert Branches.topic() == "trees"

    def test_a_rule_is_fixable_when_one_of_its_messages_has_a_fix(self) -> None:
        assert Branches.is_fixable()
        assert not Rule.is_fixable()

    def test_severities_are_in_order(self) -> None:
        assert Severity.INFO < Severity.WARNING < Severity.ERROR
