package samskap.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.ideas.Feeling;
import samskap.ideas.Journey;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.moments.internal.Gather;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.internal.Tell;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class ThemesTests {

    private final Telling telling;
    private final MomentDesk desk;
    private final Themes themes;
    private final Gather gather;
    private final Notifications notifications;
    private final Tell tell;
    private final Leaving leaving;
    private final Cast cast;
    private final TestClock clock;
    private final Place place;
    private final Person anna;

    private final String thing = Spots.ownWords();

    ThemesTests(
            Telling telling,
            MomentDesk desk,
            Themes themes,
            Gather gather,
            Notifications notifications,
            Tell tell,
            Leaving leaving,
            Places places,
            Journey journey,
            Cast cast,
            TestClock clock) {
        this.telling = telling;
        this.desk = desk;
        this.themes = themes;
        this.gather = gather;
        this.notifications = notifications;
        this.tell = tell;
        this.leaving = leaving;
        this.cast = cast;
        this.clock = clock;
        place = Spots.open(places, cast, journey);
        anna = cast.employee("Anna Berg");
    }

    @Test
    void moments_that_tell_of_the_same_are_one_theme_and_what_went_well_is_another() {
        var first = broken(Spots.nobody());
        var second = broken(Spots.nobody());
        var well = told(Spots.nobody(), true, first.words());
        var other = told(Spots.nobody(), false, Spots.ownWords());
        gather.all();

        assertThat(theme(first).id()).isEqualTo(new ThemeId(first.id().value()));
        assertThat(theme(second).id()).isEqualTo(theme(first).id());
        assertThat(theme(well).id()).isNotEqualTo(theme(first).id());
        assertThat(theme(other).id()).isNotEqualTo(theme(first).id());
        assertThat(theme(first).moments()).isEqualTo(2);
        assertThat(theme(first).places()).containsExactly(place);
        assertThat(theme(first).stories()).extracting(Moment::id).containsExactly(second.id(), first.id());
    }

    @Test
    void what_is_near_to_one_of_many_alone_begins_a_theme() {
        var first = broken(Spots.nobody());
        for (var n = 0; n < 4; n++) {
            broken(Spots.nobody());
        }
        var other = Spots.ownWords();
        var between = told(Spots.nobody(), false, thing + " " + other.split(" ")[0]);
        var near = told(Spots.nobody(), false, other);
        gather.all();

        assertThat(theme(between).id()).isEqualTo(theme(first).id());
        assertThat(theme(near).id()).isEqualTo(new ThemeId(near.id().value()));
    }

    @Test
    void people_are_counted_once_as_far_as_they_can_be_told_apart() {
        var maja = cast.customer();
        var device = UUID.randomUUID().toString();
        var first = broken(Spots.known(maja));
        broken(Spots.known(maja));
        broken(new Sender(null, device, "192.0.2.7"));
        broken(new Sender(null, device, "198.51.100.1"));
        broken(new Sender(maja, device, "192.0.2.7"));
        broken(new Sender(null, "", "192.0.2.7"));
        gather.all();

        assertThat(theme(first).voices()).isEqualTo(new Theme.Voices(1, 1, 1));
        assertThat(theme(first).voices().people()).isEqualTo(2);
    }

    @Test
    void twenty_different_people_are_enough_and_one_person_twenty_times_is_not() {
        var first = broken(Spots.nobody());
        var one = Spots.nobody();
        for (var n = 0; n < 10; n++) {
            broken(one);
        }
        gather.all();
        assertThat(theme(first).voices().isEnough()).isFalse();
        for (var n = 0; n < 18; n++) {
            broken(new Sender(null, UUID.randomUUID().toString(), "198.51.100." + n));
        }
        gather.all();
        assertThat(theme(first).voices().isEnough()).isTrue();
        assertThat(theme(first).voices().isMoreThanEnough()).isFalse();
    }

    @Test
    void all_of_it_becomes_one_idea_each_moment_once_and_whoever_told_it_hears_once() {
        var maja = cast.customer();
        var first = broken(Spots.known(maja));
        var second = broken(Spots.known(maja));
        var third = broken(Spots.nobody());
        var elsewhere = cast.idea();
        desk.join(anna, third.id(), elsewhere.id());
        gather.all();
        var theme = theme(first);
        var key = UUID.randomUUID();
        var idea = themes.become(anna, theme.id(), key, "Hinges that hold\nThey break.");

        assertThat(themes.become(anna, theme.id(), key, "Hinges that hold\nThey break.")
                        .id())
                .isEqualTo(idea.id());
        assertThat(idea.stage()).isEqualTo(place.stage());
        assertThat(idea.feeling()).isEqualTo(Feeling.UNEASY);
        assertThat(List.of(first, second))
                .allSatisfy(each -> assertThat(
                                desk.find(anna, each.id()).orElseThrow().idea())
                        .isEqualTo(idea.id()));
        assertThat(desk.find(anna, third.id()).orElseThrow().idea()).isEqualTo(elsewhere.id());
        assertThat(theme(first).open()).isZero();
        assertThat(theme(first).ideas()).containsExactly(idea.id(), elsewhere.id());
        tell.all();
        assertThat(notifications.latest(maja, null, 10).items())
                .extracting(Notification::kind)
                .containsExactly(Notification.Kind.MOMENT_IDEA);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> themes.become(anna, theme.id(), UUID.randomUUID(), "Once more\nThey break."))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moments.refused.themeJoined"));
    }

    @Test
    void it_joins_an_idea_that_is_there_and_so_does_later_what_came_since() {
        var first = broken(Spots.nobody());
        var idea = cast.idea();
        gather.all();
        themes.join(anna, theme(first).id(), idea.id());
        var later = broken(Spots.nobody());
        gather.all();
        assertThat(theme(first).open()).isEqualTo(1);
        themes.join(anna, theme(first).id(), idea.id());

        assertThat(desk.find(anna, later.id()).orElseThrow().idea()).isEqualTo(idea.id());
        assertThat(theme(first).open()).isZero();
    }

    @Test
    void what_is_set_aside_or_taken_back_counts_no_more_and_gathers_nothing_more() {
        var maja = cast.customer();
        var first = broken(Spots.known(maja));
        var second = broken(Spots.nobody());
        gather.all();
        desk.setAside(anna, second.id());
        leaving.forget(maja, maja.id(), Leaving.Texts.GO);
        var third = broken(Spots.nobody());
        gather.all();

        assertThat(theme(third).id()).isEqualTo(new ThemeId(third.id().value()));
        assertThat(themes.find(anna, new ThemeId(first.id().value()))
                        .orElseThrow()
                        .stories())
                .isEmpty();
    }

    @Test
    void what_tells_more_after_it_was_gathered_is_gathered_anew() {
        var first = broken(Spots.nobody());
        var key = UUID.randomUUID();
        telling.tell(Spots.nobody(), place.code(), new NewMoment(key, false, "Oh no", "", null));
        gather.all();
        telling.answer(key, Question.BEFORE, first.words());
        gather.all();

        assertThat(theme(first).moments()).isEqualTo(2);
    }

    @Test
    void colleagues_read_themes_with_most_people_first_and_nobody_else_does() {
        var maja = cast.customer();
        var first = broken(Spots.nobody());
        broken(Spots.nobody());
        var alone = told(Spots.nobody(), false, Spots.ownWords());
        gather.all();
        clock.pass(Duration.ofMinutes(1));
        var id = theme(first).id();

        var all = themes.most(anna, Themes.MOST);
        assertThat(all)
                .extracting(Theme::id)
                .contains(id)
                .doesNotContain(new ThemeId(alone.id().value()));
        assertThat(all.stream()
                        .filter(theme -> theme.open() > 0)
                        .map(theme -> theme.voices().people())
                        .toList())
                .isSortedAccordingTo((one, other) -> other - one);
        List<Runnable> tries = List.of(
                () -> themes.most(maja, 1),
                () -> themes.find(maja, id),
                () -> themes.alike(maja, id, 1),
                () -> themes.become(maja, id, UUID.randomUUID(), "Mine"),
                () -> themes.join(maja, id, cast.idea().id()));
        tries.forEach(attempt -> assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run));
    }

    /** Tells of the same each time. */
    private Moment broken(Sender sender) {
        return told(sender, false, thing);
    }

    private Moment told(Sender sender, boolean well, String words) {
        var key = UUID.randomUUID();
        telling.tell(sender, place.code(), new NewMoment(key, well, words, "", null));
        return desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst();
    }

    private Theme theme(Moment moment) {
        var now = desk.find(anna, moment.id()).orElseThrow().theme();
        return themes.find(anna, now).orElseThrow();
    }
}
