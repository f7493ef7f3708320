package samskap.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.moderation.Ground;
import samskap.moderation.Moderation;
import samskap.moderation.Reports;
import samskap.moderation.Standings;
import samskap.shared.Language;
import samskap.shared.ui.TextBox;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ModerationPagesTests extends SpringBrowserlessTest {

    @Autowired
    private Moderation moderation;

    @Autowired
    private Reports reports;

    @Autowired
    private Standings standings;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private Cast cast;

    private Person maja;
    private Person anna;
    private Idea idea;

    @BeforeEach
    void stage() {
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "Cheap kitchens number " + UUID.randomUUID() + "\nSee https://example.com");
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void its_author_reads_that_only_they_see_it_and_can_change_it_but_others_find_nothing() {
        openAs(maja, idea.path());
        assertThat(text()).contains("Only you see this so far", "Edit");
        openAs(cast.customer("Leif Holm"), idea.path());
        assertThat(text()).doesNotContain(idea.title());
        openAs(anna, idea.path());
        assertThat(text()).contains("Only its author and colleagues see this", "New here, and links to somewhere");
    }

    @Test
    void a_colleague_shows_it_and_trusts_its_author_with_one_click() {
        openAs(anna, "/moderation");
        assertThat(text()).contains(idea.title(), "Maja Lind", "New here, and links to somewhere");
        click(item(), "Show it, trust Maja");

        assertThat(ideas.find(idea.id())).isPresent();
        assertThat(standings.of(maja.id()).isTrusted()).isTrue();
        assertThat(text()).doesNotContain(idea.title());
    }

    @Test
    void a_colleague_declines_and_blocks_with_a_reason_that_its_author_reads() {
        openAs(anna, "/moderation");
        click(item(), "Decline and block …");
        var dialog = find(DeclineDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Please say why");

        reason().setValue("This is *advertising*.");
        dialog.submit();
        assertThat(standings.of(maja.id()).isBlocked()).isTrue();
        assertThat(find(DeclineDialog.class).all()).isEmpty();

        openAs(maja, idea.path());
        assertThat(text()).contains("This is not shown to others", "Anna has read it and says:");
        assertThat(html()).contains("<em>advertising</em>");
    }

    @Test
    void what_was_reported_stays_or_goes_as_a_colleague_decides() {
        var shown = cast.idea();
        reports.report(cast.customer("Leif Holm"), thing(shown), Ground.UNKIND, "It hurts");
        openAs(anna, "/moderation");
        assertThat(text()).contains("One person reported it", "Leif Holm · Unkind to somebody · It hurts");
        click(item(shown), "It may stay");
        assertThat(text()).doesNotContain(shown.title());
        assertThat(ideas.find(shown.id())).isPresent();
    }

    @Test
    void customers_report_others_words_and_colleagues_withhold_them() {
        var shown = cast.idea();
        var message = dialogue.write(
                cast.customer("Kim Falk"), NewMessage.message(UUID.randomUUID(), shown.id(), null, "You never listen"));
        openAs(maja, shown.path());
        assertThat(labelled("Report")).isEqualTo(2);
        test(find(NativeButton.class).all().stream()
                        .filter(button -> "Report".equals(button.getElement().getAttribute("aria-label")))
                        .toList()
                        .getLast())
                .click();
        find(ReportDialog.class).single().submit();
        assertThat(reports.hasReported(maja, Thing.message(message.id().value())))
                .isTrue();

        openAs(anna, shown.path());
        assertThat(labelled("Withhold")).isEqualTo(2);
        assertThat(labelled("Report")).isZero();
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(shown.path().substring(1));
        assertThat(labelled("Report")).isZero();
    }

    @Test
    void a_colleague_blocks_somebody_on_their_page_and_lets_them_take_part_again() {
        openAs(anna, "/people/" + maja.id().value());
        assertThat(text()).contains("Maja Lind", "Customer since 2024", idea.title());
        click("Block …");
        reason().setValue("Advertises");
        find(BlockDialog.class).single().submit();
        assertThat(text()).contains("Blocked by Anna Berg");
        assertThat(html()).contains("Advertises");

        click("Unblock …");
        reason().setValue("A misunderstanding");
        find(BlockDialog.class).single().submit();
        assertThat(standings.of(maja.id()).isBlocked()).isFalse();
        click("Trust Maja");
        assertThat(text()).contains("Trusted by Anna Berg");
    }

    private long labelled(String label) {
        return find(NativeButton.class).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .count();
    }

    private CaseItem item() {
        return item(idea);
    }

    private CaseItem item(Idea wanted) {
        return find(CaseItem.class).all().stream()
                .filter(item -> item.getElement().getTextRecursively().contains(wanted.title()))
                .findFirst()
                .orElseThrow();
    }

    private void click(CaseItem item, String label) {
        click(
                find(NativeButton.class).all().stream()
                        .filter(button -> button.getParent()
                                .flatMap(Component::getParent)
                                .filter(item::equals)
                                .isPresent())
                        .toList(),
                label);
    }

    private void click(String label) {
        click(find(NativeButton.class).all(), label);
    }

    private void click(List<NativeButton> among, String label) {
        test(among.stream()
                        .filter(button -> label.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextBox reason() {
        return find(TextBox.class).all().stream()
                .filter(box -> "reason".equals(box.getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();
    }

    private void openAs(Person person, String path) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        UI.getCurrent().navigate(path.substring(1));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String html() {
        return find(samskap.shared.ui.Markup.class).all().stream()
                .map(markup -> markup.getElement().getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private static Thing thing(Idea idea) {
        return Thing.idea(idea.id().value());
    }
}
