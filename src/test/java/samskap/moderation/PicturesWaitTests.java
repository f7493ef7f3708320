package samskap.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.identity.Person;
import samskap.pictures.Chosen;
import samskap.pictures.PictureOwner;
import samskap.pictures.Pictures;
import samskap.pictures.Selection;
import samskap.pictures.internal.Shots;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class PicturesWaitTests {

    private final Moderation moderation;
    private final Standings standings;
    private final Cases cases;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Pictures pictures;
    private final List<PictureOwner> owners;
    private final Cast cast;
    private final Person anna;
    private final Person maja;

    @TempDir
    private Path folder;

    PicturesWaitTests(
            Moderation moderation,
            Standings standings,
            Cases cases,
            Ideas ideas,
            Dialogue dialogue,
            Pictures pictures,
            List<PictureOwner> owners,
            Cast cast) {
        this.moderation = moderation;
        this.standings = standings;
        this.cases = cases;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.pictures = pictures;
        this.owners = owners;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
    }

    @Test
    void a_newcomers_picture_is_seen_by_a_colleague_before_anybody_else() throws IOException {
        var idea = share("The hall");
        assertThat(ideas.find(idea.id())).isEmpty();
        assertThat(isSeen(idea, null)).isFalse();
        assertThat(isSeen(idea, anna)).isTrue();
        assertThat(cases.withheld(thing(idea)))
                .get()
                .extracting(Withheld::cause)
                .isEqualTo(Cause.PICTURE);

        var seen = moderation.piece(anna, thing(idea));
        assertThat(seen.pictures()).singleElement().returns("The hall", picture -> picture.alt());
        moderation.approve(anna, seen);
        assertThat(isSeen(idea, null)).isTrue();
    }

    @Test
    void whoever_is_trusted_shows_pictures_at_once() throws IOException {
        standings.trust(anna, maja.id());
        assertThat(ideas.find(share("The hall").id())).isPresent();
    }

    @Test
    void a_picture_in_a_message_waits_as_well() throws IOException {
        var key = UUID.randomUUID();
        var message = dialogue.write(
                maja,
                NewMessage.message(key, cast.idea().id(), null, "Look")
                        .showing(List.of(new Chosen(sent(key), "The hall", false))));
        assertThat(message.withheld()).isTrue();
        assertThat(moderation.piece(anna, Thing.message(message.id().value())).pictures())
                .hasSize(1);
    }

    @Test
    void a_picture_that_is_added_or_put_in_the_place_of_another_waits_and_one_that_stays_does_not() throws IOException {
        var idea = cast.idea(maja);
        edit(idea, new Selection(UUID.randomUUID(), List.of()), "Without");
        assertThat(ideas.find(idea.id())).isPresent();
        show(idea, "Hall");
        assertThat(ideas.find(idea.id())).isEmpty();
        moderation.approve(anna, moderation.piece(anna, thing(idea)));

        edit(idea, null, "Other words");
        assertThat(ideas.find(idea.id())).isPresent();
        show(idea, "Another");
        assertThat(ideas.find(idea.id())).isEmpty();
    }

    @Test
    void nobody_lets_out_a_picture_that_came_after_they_looked() throws IOException {
        var idea = share("The hall");
        var seen = moderation.piece(anna, thing(idea));
        show(idea, "The hall");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> moderation.approve(anna, seen))
                .returns("moderation.refused.changed", Refusal::key);
        assertThat(isSeen(idea, null)).isFalse();
    }

    private Idea share(String alt) throws IOException {
        var key = UUID.randomUUID();
        var chosen = new Chosen(sent(key), alt, false);
        return ideas.share(maja, new NewIdea(key, "A pallet " + key, null, null, null, null, List.of(chosen)));
    }

    private void show(Idea idea, String alt) throws IOException {
        var key = UUID.randomUUID();
        var now = ideas.find(idea.id(), maja).orElseThrow();
        edit(now, new Selection(key, List.of(new Chosen(sent(key), alt, false))), now.story());
    }

    private void edit(Idea idea, @Nullable Selection selection, String story) {
        var now = ideas.find(idea.id(), maja).orElseThrow();
        ideas.edit(maja, idea.id(), new IdeaEdit(now.version(), now.title(), story, null, null, null, "", selection));
    }

    private String sent(UUID key) throws IOException {
        var file = Files.write(folder.resolve(key + ".jpg"), Shots.jpeg(320, 240));
        return pictures.take(maja, key, file).id().value();
    }

    private boolean isSeen(Idea idea, @Nullable Person viewer) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(idea.id().pictured().kind()))
                .allMatch(owner -> owner.maySee(idea.id().value(), viewer));
    }

    private static Thing thing(Idea idea) {
        return Thing.idea(idea.id().value());
    }
}
