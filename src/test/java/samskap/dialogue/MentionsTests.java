package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MentionsTests {

    private final Dialogue dialogue;
    private final Mentions mentions;
    private final Cast cast;

    private Person maja;
    private Person anna;
    private Idea idea;

    MentionsTests(Dialogue dialogue, Mentions mentions, Cast cast) {
        this.dialogue = dialogue;
        this.mentions = mentions;
        this.cast = cast;
    }

    @BeforeEach
    void stage() {
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
    }

    @Test
    void colleagues_and_those_who_write_here_can_be_chosen_but_not_oneself() {
        var erik = cast.customer("Erik Lundin");
        var stranger = cast.customer("Stig Stranger");
        dialogue.write(erik, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Me too"));
        assertThat(mentions.candidates(maja, idea.id())).contains(erik, anna).doesNotContain(maja, stranger);
    }

    @Test
    void whom_a_message_mentions_is_kept_by_id_once_and_never_oneself() {
        var message = write(maja, Kind.MESSAGE, List.of(anna.id(), anna.id(), maja.id()));
        assertThat(message.mentions()).containsExactly(anna.id());
        assertThat(mentions.in(message.id())).containsExactly(anna.id());
        assertThat(dialogue.of(idea.id(), null).getFirst().mentions()).containsExactly(anna.id());
    }

    @Test
    void an_internal_note_mentions_colleagues_only() {
        var olof = cast.employee("Olof Ek");
        assertThat(write(anna, Kind.NOTE, List.of(olof.id())).mentions()).containsExactly(olof.id());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> write(anna, Kind.NOTE, List.of(maja.id())))
                .withMessageContaining("dialogue.refused.mention");
    }

    @Test
    void somebody_who_could_not_be_chosen_can_not_be_mentioned_either() {
        var stranger = cast.customer("Stig Stranger");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> write(maja, Kind.MESSAGE, List.of(stranger.id())));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> write(maja, Kind.MESSAGE, List.of(new PersonId(999_999_999L))));
        assertThat(dialogue.of(idea.id(), null)).isEmpty();
    }

    @Test
    void a_crowd_is_not_called_at_once() {
        var crowd = IntStream.range(0, 11)
                .mapToObj(n -> cast.employee("Anna " + n).id())
                .toList();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> write(maja, Kind.MESSAGE, crowd))
                .withMessageContaining("mentionsMany");
    }

    private Message write(Person by, Kind kind, List<PersonId> mentioned) {
        return dialogue.write(
                by,
                new NewMessage(UUID.randomUUID(), idea.id(), null, kind, "Do you know?", null).mentioning(mentioned));
    }
}
