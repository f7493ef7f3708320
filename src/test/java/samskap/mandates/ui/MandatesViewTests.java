package samskap.mandates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.Deadline;
import samskap.mandates.Given;
import samskap.mandates.Holder;
import samskap.mandates.Mandate;
import samskap.mandates.MandateUses;
import samskap.mandates.Mandates;
import samskap.mandates.NewRequest;
import samskap.mandates.Requests;
import samskap.mandates.Verdict;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MandatesViewTests extends SpringBrowserlessTest {

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateUses uses;

    @Autowired
    private Requests requests;

    @Autowired
    private MandateKit kit;

    @Autowired
    private MandateAsides asides;

    @Autowired
    private MomentDesk moments;

    @Autowired
    private Telling telling;

    @Autowired
    private Places places;

    @Autowired
    private Journey journey;

    @Autowired
    private Teams teams;

    @Autowired
    private Cast cast;

    private Place place;
    private Person lena;
    private Person anna;
    private Mandate mandate;

    @BeforeEach
    void giveAMandate() {
        place = Spots.open(places, cast, journey);
        lena = Given.leader(cast);
        anna = cast.employee("Anna Berg");
        mandate = mandates.add(lena, Given.text(Given.one(anna), Given.one(lena)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_leader_gives_a_mandate_and_what_is_missing_is_said_at_its_field() {
        openAs(lena, "mandates");
        test(button("New mandate")).click();
        var dialog = find(MandateDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Write a few words.");
        var title = "Flowers " + UUID.randomUUID();
        dialog.fillIn(title, "Send some when we forgot somebody.", "a lot");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("A number, such as 450 or 99,50.");
        dialog.fillIn(title, "Send some when we forgot somebody.", "350");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        openAs(lena, "mandates");
        assertThat(page())
                .contains(title, "up to 350", "Everybody who works here · everywhere", "For more, ask: Leaders");
    }

    @Test
    void one_colleague_of_many_is_found_by_name() {
        var found = cast.employee("Åsa Quist " + System.nanoTime());
        openAs(lena, "mandates");
        test(button("New mandate")).click();
        var dialog = find(MandateDialog.class).single();
        var title = "Flowers " + UUID.randomUUID();
        dialog.fillIn(title, "Send some.", "350");
        dialog.holder().search("nobody is called like that");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Nobody here is called so.", "Choose a colleague.");
        dialog.holder().search(found.name().substring(4));
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();

        openAs(lena, "mandates");
        var change = new MandateDialog(
                kit,
                mandates.all(lena).stream()
                        .filter(each -> each.title().equals(title))
                        .findFirst()
                        .orElseThrow());
        change.open(UI.getCurrent());
        assertThat(change.getElement().getTextRecursively()).contains(found.name());
        assertThat(change.holder().chosen()).isEqualTo(Given.one(found));
    }

    @Test
    void a_colleague_keeps_none_but_tells_what_went_wrong_within_one() {
        openAs(anna, "mandates");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .doesNotContain("New mandate", "Change", "End");
        var dialog = new WrongDialog(kit, mandate);
        dialog.open(UI.getCurrent());
        dialog.fillIn("Sent flowers. He was allergic.");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        openAs(lena, "mandates");
        assertThat(page()).contains("Sent flowers. He was allergic.");
    }

    @Test
    void beside_the_answer_stands_what_one_may_and_an_idea_of_a_customer_shows_it_to_no_customer() {
        var idea = cast.idea();
        openAs(anna, idea.path().substring(1));
        assertThat(page()).contains("You may on your own:", mandate.title(), "up to 500", mandate.words());
        openAs(cast.customer(), idea.path().substring(1));
        assertThat(page()).doesNotContain(mandate.title());
    }

    @Test
    void what_is_made_right_says_which_mandate_it_was_within() {
        telling.tell(Spots.nobody(), place.code(), Spots.badly("The hinge"));
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var moment = moments.page(anna, query, null, 1).items().getFirst();
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(anna));
        var beside = asides.beside(moment, anna).orElseThrow();
        ((OnYourOwn) beside.part()).choose(mandate.id());
        var deed = UUID.randomUUID();
        moments.makeRight(anna, moment.id(), deed, "Drove it out", null);
        beside.done(anna, deed);
        assertThat(uses.latest(anna, null, 1).items())
                .singleElement()
                .satisfies(use -> assertThat(use.mandate()).isEqualTo(mandate.id()));
        openAs(lena, "mandates");
        assertThat(page()).contains("Anna Berg, within “" + mandate.title() + "”", "Drove it out", "Thank Anna");
    }

    @Test
    void whoever_answers_the_teller_of_a_moment_has_beside_them_what_they_may_and_says_that_they_used_it() {
        telling.tell(Spots.known(cast.customer("Maja Lind")), place.code(), Spots.badly("It drips"));
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(anna));
        UI.getCurrent().navigate("moments", QueryParameters.of("place", place.code()));
        assertThat(find(OnYourOwn.class).all()).isEmpty();
        test(button("Answer Maja")).click();
        find(OnYourOwn.class).single().choose(mandate.id());

        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var moment = moments.page(anna, query, null, 1).items().getFirst();
        var beside = asides.beside(moment, anna).orElseThrow();
        ((OnYourOwn) beside.part()).choose(mandate.id());
        var key = UUID.randomUUID();
        moments.answer(anna, moment.id(), key, "Is it dry by now?");
        beside.said(anna, key);
        openAs(lena, "mandates");
        assertThat(page())
                .contains("Anna Berg, within “" + mandate.title() + "”", "Is it dry by now?", "Loading bay en");
    }

    @Test
    void whoever_is_asked_for_more_says_yes_where_the_bell_leads_and_whoever_asked_reads_it() {
        var idea = cast.idea();
        openAs(anna, idea.path().substring(1));
        find(OnYourOwn.class).single().choose(mandate.id());
        test(button("Ask for more")).click();
        var dialog = find(AskDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Lena Holm is asked.");
        dialog.fillIn("A new door", "1 200");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();

        openAs(lena, "notifications");
        assertThat(page()).contains("Anna Berg asks, beyond “" + mandate.title() + "”", "A new door", "About 1,200");
        test(button("Yes")).click();
        var verdict = find(VerdictDialog.class).single();
        verdict.fillIn("And take the handle too.");
        verdict.submit();
        assertThat(requests.askedBy(anna, 1).getFirst().answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.verdict()).isEqualTo(Verdict.YES));

        openAs(anna, "queue");
        assertThat(page()).contains("Lena Holm says", "And take the handle too.");
    }

    @Test
    void where_many_are_asked_a_few_are_named_and_the_others_counted() {
        var many = Stream.of("Bo Ek", "Cay Ek", "Dan Ek", "Eva Ek", "Ia Ek", "Jan Ek")
                .map(cast::employee)
                .map(Person::id)
                .collect(Collectors.toSet());
        var team = teams.found(lena, new TeamText("Deciders " + UUID.randomUUID(), many, Set.of(), Set.of()));
        var wide = mandates.add(lena, Given.text(Given.one(anna), new Holder.InTeam(team.id())));
        openAs(anna, cast.idea().path().substring(1));
        find(OnYourOwn.class).single().choose(wide.id());
        test(button("Ask for more")).click();
        assertThat(find(AskDialog.class).single().getElement().getTextRecursively())
                .contains("Bo Ek, Cay Ek, Dan Ek and 3 more are asked; the first answer counts.");
    }

    @Test
    void who_was_asked_too_late_reads_what_a_colleague_said() {
        var request = requests.ask(
                anna, new NewRequest(UUID.randomUUID(), mandate.id(), null, null, "A new door", null, Deadline.TODAY));
        var other = cast.person("Stina Ek", "Finance", Role.EMPLOYEE, Role.LEADER);
        openAs(lena, "queue");
        test(button("No")).click();
        requests.answer(other, request.id(), Verdict.YES, "");
        var verdict = find(VerdictDialog.class).single();
        verdict.fillIn("Too much");
        verdict.submit();
        assertThat(verdict.isAttached()).isFalse();
        assertThat(new Holder.One(requests.askedBy(anna, 1).getFirst().answer().by()))
                .isEqualTo(Given.one(other));
    }

    private void openAs(Person person, String address) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        UI.getCurrent().navigate("teams");
        UI.getCurrent().navigate(address);
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
