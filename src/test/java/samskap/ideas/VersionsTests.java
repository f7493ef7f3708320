package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import samskap.audit.Act;
import samskap.audit.AuditLog;
import samskap.audit.AuditQuery;
import samskap.audit.Thing;
import samskap.ideas.Versions.Rewording;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class VersionsTests {

    private final Versions versions;
    private final Ideas ideas;
    private final Credits credits;
    private final InOneGo inOneGo;
    private final AuditLog log;
    private final Person lena;
    private final Person maja;
    private final Person erik;
    private final Person anna;
    private final Idea idea;

    VersionsTests(Versions versions, Ideas ideas, Credits credits, InOneGo inOneGo, AuditLog log, Cast cast) {
        this.versions = versions;
        this.ideas = ideas;
        this.credits = credits;
        this.inOneGo = inOneGo;
        this.log = log;
        lena = cast.person("Lena Dahl", "Leader", Role.LEADER);
        maja = cast.customer();
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "One delivery day\nAnd what happened.");
    }

    @Test
    void begin_with_what_was_shared() {
        assertThat(versions.of(idea.id())).singleElement().satisfies(first -> {
            assertThat(first.words()).isEqualTo(new Composition("One delivery day", "And what happened."));
            assertThat(first.author()).isEqualTo(maja.id());
        });
        assertThat(credits.of(idea)).isEmpty();
    }

    @Test
    void keep_who_changed_the_words_and_why() {
        ideas.edit(anna, idea.id(), edit(1, "One day with a name", "  It is the name\nthat counts. "));
        var last = versions.of(idea.id()).getLast();
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.author()).isEqualTo(anna.id());
        assertThat(last.why()).isEqualTo("It is the name that counts.");
        assertThat(versions.of(idea.id()).getFirst().words().title()).isEqualTo("One delivery day");
        assertThat(credits.of(idea)).containsExactly(anna.id());
    }

    @Test
    void are_about_words_alone() {
        ideas.edit(
                maja, idea.id(), new IdeaEdit(1, "One delivery day", "And what happened.", null, null, Feeling.UNEASY));
        assertThat(versions.of(idea.id())).hasSize(1);
        assertThat(versions.at(idea.id(), 2).map(Version::number)).contains(1);
    }

    @Test
    void are_taken_down_by_a_colleague_who_says_why_and_never_what_the_idea_says_now() {
        ideas.edit(maja, idea.id(), edit(1, "Without my number", ""));
        ideas.edit(maja, idea.id(), edit(2, "Without my number and shorter", ""));
        refused(() -> versions.takeDown(maja, idea.id(), 1, "Mine."));
        refused(() -> versions.takeDown(anna, idea.id(), 1, " "));
        refused(() -> versions.takeDown(anna, idea.id(), 3, "It says so now."));
        refused(() -> versions.takeDown(anna, idea.id(), 9, "It is not there."));
        versions.takeDown(anna, idea.id(), 1, "A telephone number.");
        versions.takeDown(anna, idea.id(), 1, "Twice.");
        assertThat(versions.of(idea.id())).extracting(Version::isTakenDown).containsExactly(true, false, false);
        var page = versions.page(idea.id(), null).items();
        assertThat(page.get(1).against())
                .as("nothing of it is compared with")
                .isEqualTo(page.get(1).version().words());
        var takenDown = new AuditQuery(
                null,
                Act.of("audit.act.ideas.takenDown"),
                null,
                null,
                Thing.idea(idea.id().value()));
        assertThat(log.page(lena, takenDown, null, 9).items())
                .extracting(recorded -> recorded.entry().reason())
                .containsExactly("A telephone number.");
    }

    @Test
    void name_whose_words_were_taken_in_and_by_whom() {
        var now = inOneGo.run(() -> versions.reword(
                idea.id(),
                new Rewording(1, new Composition("A day I choose", "Mine."), erik.id(), maja.id(), null, "Better")));
        assertThat(now.title()).isEqualTo("A day I choose");
        var last = versions.of(idea.id()).getLast();
        assertThat(last.author()).isEqualTo(erik.id());
        assertThat(last.takenInBy()).isEqualTo(maja.id());
        assertThat(credits.of(now)).containsExactly(erik.id());
    }

    @Test
    void are_read_in_pages_each_compared_with_what_was_said_before() {
        for (var n = 1; n <= Versions.PAGE; n++) {
            ideas.edit(maja, idea.id(), edit(n, "Said the time " + (n + 1), ""));
        }
        var first = versions.page(idea.id(), null);
        assertThat(first.items()).hasSize(Versions.PAGE);
        assertThat(first.items().getFirst().isNow()).isTrue();
        assertThat(first.items().getFirst().ordinal()).isEqualTo(Versions.PAGE + 1);
        assertThat(first.items().getLast().before())
                .isEqualTo(new Composition("One delivery day", "And what happened."));
        var second = versions.page(idea.id(), first.next());
        assertThat(second.next()).isNull();
        assertThat(second.items()).singleElement().satisfies(said -> {
            assertThat(said.ordinal()).isEqualTo(1);
            assertThat(said.before()).isNull();
            assertThat(said.isNow()).isFalse();
        });
    }

    @Test
    void are_found_by_several_numbers_at_once() {
        ideas.edit(maja, idea.id(), new IdeaEdit(1, idea.title(), idea.story(), null, null, Feeling.UNEASY));
        ideas.edit(maja, idea.id(), edit(2, "Other words", ""));
        assertThat(versions.at(idea.id(), List.of(0, 1, 2, 3)))
                .hasSize(3)
                .hasEntrySatisfying(2, version -> assertThat(version.number()).isEqualTo(1))
                .hasEntrySatisfying(3, version -> assertThat(version.number()).isEqualTo(3));
    }

    @Test
    void never_grow_faster_than_a_person_writes() {
        var last = 1;
        while (last <= 60) {
            last = ideas.edit(maja, idea.id(), edit(last, "Words " + last, "")).version();
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ideas.edit(maja, idea.id(), edit(61, "More", "")));
        assertThat(versions.count(idea.id())).isEqualTo(61);
        ideas.edit(anna, idea.id(), edit(61, "Somebody else may", ""));
    }

    @Test
    void never_write_over_what_somebody_else_wrote_first() {
        ideas.edit(anna, idea.id(), edit(1, "Anna was first", ""));
        var late = new Rewording(1, new Composition("Erik was second", ""), erik.id(), maja.id(), null, "");
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> inOneGo.run(() -> versions.reword(idea.id(), late)));
        assertThat(versions.of(idea.id())).hasSize(2);
    }

    @Test
    void a_reason_that_is_too_long_is_refused_at_its_field() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ideas.edit(maja, idea.id(), edit(1, "Other words", "x".repeat(301))))
                .matches(refusal -> "why".equals(refusal.field()));
        assertThat(versions.of(idea.id())).hasSize(1);
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run);
    }

    private static IdeaEdit edit(int version, String title, String why) {
        return new IdeaEdit(version, title, "", null, null, null, why);
    }
}
