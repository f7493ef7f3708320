package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;
import java.util.UUID;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.ideas.Journey;
import samskap.identity.Role;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;

/** What colleagues see around their queue: its parts, handing over, teams, saved replies, times. */
final class QueueSights implements Sights.Source {

    private final Teams teams;
    private final Handovers handovers;
    private final SavedReplies replies;
    private final Journey journey;
    private final Cast cast;

    QueueSights(Teams teams, Handovers handovers, SavedReplies replies, Journey journey, Cast cast) {
        this.teams = teams;
        this.handovers = handovers;
        this.replies = replies;
        this.journey = journey;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var leader = cast.person("Lena Leader", "Managing director", Role.EMPLOYEE, Role.LEADER);
        var olof = cast.employee("Olof Ek");
        var team = teams.found(
                leader,
                new TeamText(
                        "Delivery " + UUID.randomUUID(),
                        Set.of(olof.id()),
                        Set.of(journey.stages().getFirst()),
                        Set.of(journey.topics().getFirst())));
        var idea = cast.idea();
        handovers.handOver(olof, new Handing(UUID.randomUUID(), idea.id(), null, team.id(), "Who was there last?"));
        replies.keep(olof, new SavedReply.Text("Thanks", "Hi {customer}, we come on {day}. {me}", true));

        sights.see(
                "queue of a team",
                Role.EMPLOYEE,
                Sights.at("/queue?of=team-" + team.id().value(), ".handed"));
        sights.see("queue, nothing of one's own", Role.EMPLOYEE, Sights.at("/queue?of=mine", ".queue .empty"));
        sights.see("handing over", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/queue?of=team-" + team.id().value());
            page.locator(".queue [data-key=h]").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error").first()).isVisible();
        });
        sights.see("keys", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/queue");
            page.keyboard().press("?");
            assertThat(page.locator("dialog .keys")).isVisible();
        });
        sights.see("an idea that was handed over", Role.EMPLOYEE, Sights.at(idea.path(), ".on-it .handed"));
        sights.see("teams", Role.EMPLOYEE, Sights.at("/teams", ".team"));
        sights.see("making a team", Role.LEADER, page -> {
            Visitors.open(page, "/teams");
            page.locator("main .head .primary").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error").first()).isVisible();
        });
        sights.see("saved replies", Role.EMPLOYEE, Sights.at("/replies", ".card .voice"));
        sights.see("keeping a reply", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/replies");
            page.locator("main .head .primary").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error").first()).isVisible();
        });
        sights.see("choosing a saved reply", Role.EMPLOYEE, page -> {
            Visitors.open(page, idea.path());
            page.locator("form.editor .replies-kept summary").click();
            assertThat(page.locator("form.editor .replies-kept li").first()).isVisible();
        });
        sights.see("times", Role.EMPLOYEE, Sights.at("/queue/times", ".table tbody tr"));
    }
}
