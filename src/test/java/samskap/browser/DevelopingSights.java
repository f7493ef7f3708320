package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import samskap.audit.Thing;
import samskap.developing.NewSuggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Moderation;
import samskap.testing.Fixtures.Cast;

/** What is to be seen where an idea is developed together. */
final class DevelopingSights implements Sights.Source {

    private final Suggestions suggestions;
    private final Summaries summaries;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Moderation moderation;
    private final Cast cast;

    DevelopingSights(
            Suggestions suggestions,
            Summaries summaries,
            Dialogue dialogue,
            Ideas ideas,
            Moderation moderation,
            Cast cast) {
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.moderation = moderation;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var idea = developedIdea();
        sights.see("reading: developed idea", null, Sights.at(idea.path(), ".arrived"));
        sights.see("reading: versions", null, Sights.at(idea.path() + "/versions", "ol.wordings del"));
        sights.see("versions", Role.CUSTOMER, Sights.at(idea.path() + "/versions", "ol.wordings del"));
        sights.see("settled suggestions", Role.CUSTOMER, page -> {
            Visitors.open(page, idea.path());
            page.locator(".developing > .history > summary").click();
            page.locator(".arrived .history > summary").click();
            assertThat(page.locator(".developing > .history .wording").first()).isVisible();
        });
        sights.see("suggesting", Role.CUSTOMER, page -> {
            Visitors.open(page, idea.path());
            page.locator(".suggest-words").click();
            page.locator(".developing form [type=submit]").click();
            assertThat(page.locator(".developing form .error")).isVisible();
        });
        sights.see("three wordings", Role.EMPLOYEE, page -> {
            Visitors.open(page, idea.path());
            page.locator(".wording:has(.chip.ask) .btn.primary").click();
            assertThat(page.locator(".conflict .starts button").first()).isVisible();
        });
        sights.see("declining a suggestion", Role.EMPLOYEE, page -> {
            Visitors.open(page, idea.path());
            page.locator(".wording footer .btn.quiet").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        var hidden = cast.idea();
        var words = suggest(cast.customer("Bo Ek"), hidden, "Words that hurt", "");
        moderation.withhold(cast.employee("Anna Berg"), Thing.suggestion(words.value()));
        sights.see("withheld words", Role.EMPLOYEE, Sights.at(hidden.path(), ".wording .notice.withheld"));
        sights.see("reporting words", Role.CUSTOMER, page -> {
            Visitors.open(page, idea.path());
            page.locator(".wording footer .push").first().click();
            assertThat(page.locator("dialog select")).isVisible();
        });
        sights.see("taking down an earlier wording", Role.EMPLOYEE, page -> {
            Visitors.open(page, idea.path() + "/versions");
            page.locator("ol.wordings .btn.quiet").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("writing what was arrived at", Role.EMPLOYEE, page -> {
            Visitors.open(page, idea.path());
            page.locator(".arrived > .btn").click();
            page.locator(".arrived textarea").fill("x".repeat(Summaries.LONGEST + 1));
            page.locator(".arrived [type=submit]").click();
            assertThat(page.locator(".arrived .error")).isVisible();
        });
    }

    /** Every kind of suggestion and contribution, in every state. */
    private Idea developedIdea() {
        var maja = cast.customer("Maja Lind");
        var erik = cast.customer("Erik Lundin");
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja, "One delivery day\nGive me one day, and the name of the person who comes.");
        // Each by somebody else: what somebody new writes much of in a moment waits for a colleague's look.
        suggest(cast.customer("Moa Friis"), idea, "One day for the delivery", "It meets other words by now.");
        suggestions.takeIn(maja, suggest(erik, idea, "A delivery day that I choose", "Then I can plan."));
        suggestions.decline(
                anna,
                suggest(cast.customer("Kari Nordmann"), idea, "Free delivery", ""),
                "It is about knowing, not about money.");
        var regretting = cast.customer("Lise Holm");
        suggestions.withdraw(regretting, suggest(regretting, idea, "Forget it", ""));
        suggest(
                cast.customer("Signe Dahl"),
                ideas.find(idea.id()).orElseThrow(),
                "A delivery morning that I choose",
                "Mornings are best.");
        summaries.pin(maja, idea.id(), 0, "One day.");
        summaries.pin(anna, idea.id(), 1, "A day that one *chooses*.");
        var question = say(anna, idea, null, Kind.QUESTION, "How would you solve it?");
        dialogue.takeUp(anna, say(erik, idea, question, Kind.MESSAGE, "With a calendar."), true);
        return ideas.find(idea.id()).orElseThrow();
    }

    private SuggestionId suggest(Person author, Idea idea, String title, String why) {
        var wanted = new NewSuggestion(UUID.randomUUID(), idea.id(), idea.version(), title, idea.story(), why);
        return suggestions.suggest(author, wanted).id();
    }

    private MessageId say(Person author, Idea idea, MessageId to, Kind kind, String body) {
        return dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), to, kind, body, null))
                .id();
    }
}
