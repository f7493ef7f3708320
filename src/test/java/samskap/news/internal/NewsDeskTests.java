package samskap.news.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import samskap.ideas.IdeaId;
import samskap.identity.Directory;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.news.AnnouncementPublished;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.shared.Cursor;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
@RecordApplicationEvents
class NewsDeskTests {

    private final News news;
    private final NewsDesk desk;
    private final Leaving leaving;
    private final Directory directory;
    private final TestClock clock;
    private final Cast cast;
    private final Person petra;

    NewsDeskTests(News news, NewsDesk desk, Leaving leaving, Directory directory, TestClock clock, Cast cast) {
        this.news = news;
        this.desk = desk;
        this.leaving = leaving;
        this.directory = directory;
        this.clock = clock;
        this.cast = cast;
        petra = cast.owner("Petra Öberg");
    }

    private Announcement draft(String title) {
        return news.write(petra, UUID.randomUUID(), text(title));
    }

    private AnnouncementText text(String title) {
        return new AnnouncementText(
                title, "From Monday on.", List.of(cast.idea().id()));
    }

    private List<AnnouncementId> out() {
        var found = new ArrayList<AnnouncementId>();
        Cursor after = null;
        do {
            var page = news.published(after, 3);
            page.items().forEach(one -> found.add(one.id()));
            after = page.next();
        } while (after != null);
        return found;
    }

    @Test
    void a_draft_is_nobodys_but_the_owners() {
        var draft = draft("A draft");
        assertThat(out()).doesNotContain(draft.id());
        assertThat(news.find(null, draft.id())).isEmpty();
        assertThat(news.find(cast.customer(), draft.id())).isEmpty();
        assertThat(news.find(cast.employee("Anna Berg"), draft.id())).isEmpty();
        assertThat(news.find(cast.owner("Somebody Else"), draft.id())).contains(draft);
        assertThat(news.pending(petra)).contains(draft);
    }

    @Test
    void what_is_scheduled_comes_out_by_itself_and_not_before(ApplicationEvents events) {
        var later = news.schedule(petra, draft("Later").id(), clock.instant().plus(Duration.ofHours(2)));
        desk.letOut();
        assertThat(out()).doesNotContain(later.id());
        clock.pass(Duration.ofHours(3));
        desk.letOut();
        desk.letOut();
        assertThat(out()).startsWith(later.id());
        assertThat(events.stream(AnnouncementPublished.class))
                .extracting(AnnouncementPublished::announcement, AnnouncementPublished::by)
                .containsExactly(tuple(later.id(), petra.id()));
        assertThat(news.find(null, later.id()).orElseThrow().scheduledFor()).isNull();
        assertRefused("news.refused.out", () -> news.schedule(petra, later.id(), null));
        assertRefused("news.refused.out", () -> news.discard(petra, later));
    }

    @Test
    void whoever_still_writes_at_a_draft_that_came_out_meanwhile_changes_nothing_in_public() {
        var draft = draft("Came out");
        news.publish(petra, draft);
        var unfinished = new AnnouncementText("Not finished", "And secret.", List.of());
        assertRefused("news.refused.stale", () -> news.edit(petra, draft.id(), draft.version(), unfinished));
        assertThat(news.find(null, draft.id()).orElseThrow().title()).isEqualTo("Came out");
    }

    @Test
    void a_schedule_can_be_taken_back_and_must_be_to_come() {
        var draft = draft("Perhaps");
        news.schedule(petra, draft.id(), clock.instant().plusSeconds(60));
        assertThat(news.schedule(petra, draft.id(), null).scheduledFor()).isNull();
        assertRefused("news.refused.past", () -> news.schedule(petra, draft.id(), clock.instant()));
        clock.pass(Duration.ofMinutes(2));
        desk.letOut();
        assertThat(out()).doesNotContain(draft.id());
    }

    @Test
    void sixteen_who_publish_it_at_once_publish_it_once() throws Exception {
        var draft = draft("Once");
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(IntStream.range(0, 16)
                    .mapToObj(n -> (Callable<Announcement>) () -> news.publish(petra, draft))
                    .toList())) {
                assertThat(done.get().isPublished()).isTrue();
            }
        }
        assertThat(out()).containsOnlyOnce(draft.id());
    }

    @Test
    void a_request_that_is_sent_twice_begins_one_draft() {
        var key = UUID.randomUUID();
        var first = news.write(petra, key, text("Twice"));
        assertThat(news.write(petra, key, text("Twice"))).isEqualTo(first);
    }

    @Test
    void nobody_overwrites_what_another_changed_meanwhile() {
        var draft = draft("First words");
        var changed = news.edit(petra, draft.id(), draft.version(), text("Second words"));
        assertThat(changed.version()).isEqualTo(2);
        assertRefused("news.refused.stale", () -> news.edit(petra, draft.id(), draft.version(), text("Others")));
        assertThat(news.find(petra, draft.id()).orElseThrow().title()).isEqualTo("Second words");
    }

    @Test
    void the_latest_come_first_and_pages_go_on_where_the_last_one_ended() {
        var ids = IntStream.range(0, 5)
                .mapToObj(n -> news.publish(petra, draft("Number " + n)).id())
                .toList();
        assertThat(out())
                .startsWith(ids.reversed().toArray(AnnouncementId[]::new))
                .doesNotHaveDuplicates();
    }

    @Test
    void only_owners_write_and_what_is_missing_is_told_at_its_field() {
        var anna = cast.employee("Anna Berg");
        assertRefused("shared.refused.notAllowed", () -> news.write(anna, UUID.randomUUID(), text("Mine")));
        assertRefused("shared.refused.notAllowed", () -> news.publish(anna, draft("Not mine")));
        assertRefused("shared.refused.notAllowed", () -> news.pending(anna));
        assertRefused("news.refused.title", () -> draft(" \u200b "));
        assertRefused("news.refused.title", () -> draft("x".repeat(161)));
        assertRefused(
                "news.refused.words",
                () -> news.write(petra, UUID.randomUUID(), new AnnouncementText("Title", " ", List.of())));
        assertRefused(
                "news.refused.ideas",
                () -> news.write(
                        petra,
                        UUID.randomUUID(),
                        new AnnouncementText("Title", "Words", List.of(new IdeaId(999_999_999)))));
    }

    @Test
    void what_was_to_come_out_in_the_name_of_a_leaver_waits_for_a_colleague_and_comes_from_them() {
        var sven = cast.owner("Sven Ek");
        var draft = news.write(sven, UUID.randomUUID(), text("By Sven"));
        news.schedule(sven, draft.id(), clock.instant().plus(Duration.ofHours(1)));
        leaving.forget(cast.person("Ada Admin", "Boss", Role.ADMIN), sven.id(), Leaving.Texts.STAY);
        clock.pass(Duration.ofHours(2));
        desk.letOut();
        assertThat(news.find(petra, draft.id()).orElseThrow())
                .extracting(Announcement::isPublished, Announcement::scheduledFor)
                .containsExactly(false, null);
        assertThat(news.publish(petra, draft).by()).isEqualTo(petra.id());
    }

    @Test
    void whoever_is_relieved_of_announcing_announces_nothing_later_but_a_colleague_may_go_on() {
        var ada = cast.person("Ada Admin", "Boss", Role.ADMIN);
        var sven = cast.owner("Sven Ek");
        var draft = news.write(sven, UUID.randomUUID(), text("By Sven"));
        var later = clock.instant().plus(Duration.ofHours(1));
        news.schedule(sven, draft.id(), later);
        directory.change(ada, sven.id(), sven.roles(), Set.of(Role.EMPLOYEE), "Logistics");
        assertThat(news.find(petra, draft.id()).orElseThrow().scheduledFor()).isNull();
        assertThat(news.schedule(petra, draft.id(), later))
                .extracting(Announcement::by)
                .isEqualTo(petra.id());
        news.schedule(petra, draft.id(), null);
    }

    @Test
    void what_is_thrown_away_is_gone() {
        var draft = draft("Not this");
        news.discard(petra, draft);
        assertThat(news.find(petra, draft.id())).isEmpty();
    }

    @Test
    void what_a_colleague_wrote_meanwhile_is_neither_thrown_away_nor_let_out_unseen() {
        var seen = draft("As Petra sees it");
        var per = cast.owner("Per Ek");
        news.edit(per, seen.id(), seen.version(), text("As Per wrote it"));
        assertRefused("news.refused.stale", () -> news.discard(petra, seen));
        assertRefused("news.refused.stale", () -> news.publish(petra, seen));
        var now = news.find(petra, seen.id()).orElseThrow();
        assertThat(now)
                .extracting(Announcement::title, Announcement::isPublished)
                .containsExactly("As Per wrote it", false);
        news.discard(petra, now);
        assertThat(news.find(petra, seen.id())).isEmpty();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
