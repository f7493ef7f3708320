package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.identity.Person;
import samskap.moderation.Moderation;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** What others don't see of a merged idea leads nowhere and is counted nowhere, until they see it again. */
@ModuleTest
class WithheldMembersTests {

    private final Merging merging;
    private final Moderation moderation;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Board board;
    private final Live live;
    private final Person hilda;
    private final Person anna;
    private final Idea main;
    private final Idea member;
    private final String word;

    WithheldMembersTests(
            Merging merging, Moderation moderation, Dialogue dialogue, Ideas ideas, Board board, Live live, Cast cast) {
        this.merging = merging;
        this.moderation = moderation;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.board = board;
        this.live = live;
        hilda = cast.customer("Hilda Dahl");
        anna = cast.employee("Anna Berg");
        main = cast.idea();
        word = "kvantum" + main.id().value();
        member = cast.idea(hilda, "Something about " + word + "\nAnd what happened.");
    }

    @BeforeEach
    void merged() {
        say(main, Kind.MESSAGE, hilda);
        say(member, Kind.MESSAGE, hilda);
        say(member, Kind.QUESTION, anna);
        merging.merge(anna, member.id(), main.id(), "");
    }

    @Test
    void its_words_lead_nowhere() {
        moderation.withhold(anna, Thing.idea(member.id().value()));
        assertThat(found()).isEmpty();
        assertThat(board.similarTo(word, 5)).extracting(Idea::id).doesNotContain(main.id());
        approve();
        assertThat(found()).containsExactly(main.id());
    }

    @Test
    void what_was_said_of_it_is_counted_as_it_is_read() {
        // Whatever other tests left wrong is not for this one.
        dialogue.recount();
        assertThat(pulse().messages()).isEqualTo(3);
        assertThat(pulse().openQuestions()).isEqualTo(1);
        moderation.withhold(anna, Thing.idea(member.id().value()));
        assertThat(dialogue.of(main.id(), null)).extracting(Message::idea).containsExactly(main.id());
        assertThat(pulse().messages()).isEqualTo(1);
        assertThat(pulse().openQuestions()).isZero();
        assertThat(dialogue.recount()).isZero();
        approve();
        assertThat(pulse().messages()).isEqualTo(3);
        assertThat(pulse().openQuestions()).isEqualTo(1);
    }

    @Test
    void open_pages_of_the_idea_that_goes_on_are_told() {
        var told = new CopyOnWriteArrayList<Change>();
        try (var listening = live.listen(told::add)) {
            moderation.withhold(anna, Thing.idea(member.id().value()));
            await().untilAsserted(() -> assertThat(told)
                    .contains(
                            new Change(Change.Kind.IDEA_MOVED, main.id().value()),
                            new Change(Change.Kind.DIALOGUE_CHANGED, main.id().value())));
        }
    }

    private List<IdeaId> found() {
        return board.page(BoardQuery.DEFAULT.searching(word), null, null, 5).items().stream()
                .map(Idea::id)
                .toList();
    }

    private void approve() {
        moderation.approve(anna, moderation.piece(anna, Thing.idea(member.id().value())));
    }

    private Pulse pulse() {
        return ideas.find(main.id()).orElseThrow().pulse();
    }

    private void say(Idea idea, Kind kind, Person who) {
        dialogue.write(
                who,
                new NewMessage(UUID.randomUUID(), idea.id(), null, kind, "What would help?", null).saidKnowingly());
    }
}
