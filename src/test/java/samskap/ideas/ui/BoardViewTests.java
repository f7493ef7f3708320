package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Backing;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Cards;
import samskap.ideas.Extract;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class BoardViewTests extends SpringBrowserlessTest {

    @Autowired
    private Ideas ideas;

    @Autowired
    private Backing backing;

    @Autowired
    private Cards cards;

    @Autowired
    private Cast cast;

    private Person maja;
    private Idea idea;
    private String word;

    @BeforeEach
    void stage() {
        maja = cast.customer();
        word = "zb" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        idea = cast.idea(maja, "The " + word + " is late\nAnd nobody called.");
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_visitor_sees_the_ideas_of_the_address() {
        var shown = open("q", word);
        assertThat(shown.page().cards()).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(idea.id().value());
            assertThat(card.href()).isEqualTo(idea.path());
            assertThat(card.pressed()).isFalse();
            assertThat(card.chips()).extracting(Card.Chip::status).containsExactly("waiting");
        });
        assertThat(shown.signedIn()).isFalse();
        assertThat(shown.address()).isEqualTo("/?q=" + word);
        assertThat(shown.tools().mine()).isNull();
        assertThat(shown.tools().clear()).isEqualTo("/");
    }

    @Test
    void a_search_without_hits_says_what_to_do() {
        var shown = open("q", word + "x");
        assertThat(shown.page().cards()).isEmpty();
        assertThat(shown.empty().heading()).isEqualTo("Nothing matches yet");
    }

    @Test
    void orders_and_filters_lead_to_addresses_that_keep_the_rest() {
        var tools = open("q", word).tools();
        assertThat(tools.orders())
                .extracting(Tools.Tab::href)
                .containsExactly(
                        "/?q=" + word,
                        "/?q=" + word + "&order=trending",
                        "/?q=" + word + "&order=wanted",
                        "/?q=" + word + "&order=new",
                        "/?q=" + word + "&order=help");
        assertThat(tools.statuses().options())
                .extracting(Tools.Toggle::href)
                .contains("/?q=" + word + "&status=being-tried");
    }

    @Test
    void what_was_searched_for_is_marked_and_another_spelling_is_offered() {
        var shown = open("q", word);
        assertThat(shown.page().cards().getFirst().found().title())
                .filteredOn(Extract.Piece::found)
                .extracting(Extract.Piece::text)
                .containsExactly(word);
        assertThat(shown.meant()).isNull();
        var letters = "zb" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xvw";
        cast.idea(cast.customer(), "About " + letters);
        var meant = open("q", letters.substring(0, 5) + letters.substring(6)).meant();
        assertThat(meant.words()).isEqualTo(letters);
        assertThat(meant.address()).isEqualTo("/?q=" + letters);
    }

    @Test
    void the_first_voices_are_not_told_to_strangers() {
        assertThat(card(null).told()).isFalse();
        for (var n = 0; n < 4; n++) {
            backing.support(cast.customer(), idea.id(), true);
        }
        assertThat(card(null).told()).isTrue();
        assertThat(card(null).supports()).isEqualTo(5);
    }

    @Test
    void a_card_tells_who_supports_it_and_why_it_is_closed() {
        assertThat(card(maja).pressed()).isTrue();
        assertThat(card(maja).why()).isNull();
        ideas.move(cast.owner("Petra Öberg"), idea.id(), Status.SHARED, Status.DONE, "");
        assertThat(card(maja).why()).startsWith("This idea is done");
        assertThat(card(maja).chips()).extracting(Card.Chip::status).containsExactly("done");
    }

    @Test
    void somebody_signed_in_supports_from_the_list() {
        var erik = signIn(cast.customer("Erik Lundin"));
        open("q", word);
        var card = list().support(idea.id().value(), true);
        assertThat(card.pressed()).isTrue();
        assertThat(card.supports()).isEqualTo(2);
        assertThat(backing.supportedBy(erik, Set.of(idea.id()))).hasSize(1);
    }

    @Test
    void a_link_changes_nothing_for_somebody_who_is_signed_in() {
        var erik = signIn(cast.customer("Erik Lundin"));
        UI.getCurrent()
                .navigate(
                        BoardView.class,
                        QueryParameters.simple(Map.of(
                                "act",
                                "support",
                                "idea",
                                Long.toString(idea.id().value()))));
        assertThat(backing.supportedBy(erik, Set.of(idea.id()))).isEmpty();
    }

    @Test
    void a_text_in_the_address_is_shared_by_hand_when_somebody_is_signed_in_and_after_asking_who_it_is_else() {
        assertThat(carriedOn()).containsExactly("Their words", "delivery", null, null, false);
        signIn(cast.customer("Erik Lundin"));
        assertThat(carriedOn()).containsExactly("Their words", "delivery", null, null, true);
        assertThat(getCurrentView()).isInstanceOf(BoardView.class);
    }

    private List<Object> carriedOn() {
        var ui = UI.getCurrent();
        ui.navigate(
                BoardView.class,
                QueryParameters.simple(Map.of("act", "share", "draft", "Their words", "stage", "delivery")));
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains("carryOn"))
                .map(call -> call.getParameters().subList(1, 6))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharing_leads_to_the_idea_with_the_own_voice_counted_and_once_however_often_it_is_sent() {
        signIn(cast.customer("Erik Lundin"));
        open("stage", "delivery");
        assertThat(composer().setup(BoardQuery.DEFAULT.atStage("delivery")).stage())
                .isEqualTo("delivery");
        var draft = new Composer.Draft(
                UUID.randomUUID().toString(), "Share " + word, null, "uneasy", "delivery", null, null, null);
        composer().share(draft);
        assertThat(getCurrentView()).isInstanceOf(IdeaView.class);
        var title = ((IdeaView) getCurrentView()).getPageTitle();
        assertThat(title).isEqualTo("Share " + word);
        assertThat(find(SupportButton.class).single().getElement().getTextRecursively())
                .contains("1");
        open("q", word);
        composer().share(draft);
        assertThat(open("q", "share " + word).page().cards()).hasSize(1);
    }

    @Test
    void a_text_that_cannot_be_shared_is_refused_and_the_page_stays() {
        signIn(maja);
        open("q", word);
        composer()
                .share(new Composer.Draft(
                        UUID.randomUUID().toString(), " \u200B ", null, null, null, null, null, null));
        composer().share(new Composer.Draft("no key", "A text", null, null, null, null, null, null));
        assertThat(getCurrentView()).isInstanceOf(BoardView.class);
    }

    @Test
    void what_is_alike_can_be_supported_while_writing() {
        signIn(cast.customer("Erik Lundin"));
        open("q", word);
        assertThat(composer().similar("My " + word + " is late as well, nobody called"))
                .extracting(Card::id)
                .contains(idea.id().value());
        assertThat(composer().support(idea.id().value(), true).pressed()).isTrue();
    }

    @Test
    void a_foreign_id_is_answered_with_nothing() {
        signIn(maja);
        open("q", word);
        assertThat(list().support(999_999_999, true)).isNull();
    }

    private IdeaList.Shown open(String name, String value) {
        UI.getCurrent().navigate(BoardView.class, QueryParameters.simple(Map.of(name, value)));
        return list().shown();
    }

    private Card card(Person reader) {
        return cards.of(List.of(ideas.find(idea.id()).orElseThrow()), reader, Language.EN)
                .getFirst();
    }

    private IdeaList list() {
        return find(IdeaList.class).single();
    }

    private Composer composer() {
        return find(Composer.class).single();
    }

    private static Person signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        return person;
    }
}
