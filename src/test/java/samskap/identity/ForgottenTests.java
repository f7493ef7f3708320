package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Leaving.Texts;
import samskap.mail.Mailbox;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.notification.Following;
import samskap.notification.Notifications;
import samskap.notification.internal.Tell;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Somebody who did everything that one can do here leaves: their name goes, the dialogue still reads. */
@ModuleTest
class ForgottenTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A family that no other test has met. */
    private final String family = "Qvarn" + (char) ('a' + NUMBER.getAndIncrement()) + "löf";

    private final String name = "Zebedeus " + family;

    /** What they write holds a word that nobody else writes. */
    private final String mark = "zz" + (char) ('a' + NUMBER.get()) + "zz";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final People people;
    private final SignIn signIn;
    private final Profile profile;
    private final Leaving leaving;
    private final Ideas ideas;
    private final Board board;
    private final Support support;
    private final Dialogue dialogue;
    private final Suggestions suggestions;
    private final News news;
    private final Following following;
    private final Notifications notifications;
    private final Tell tell;
    private final Mailbox mailbox;

    private Person zeb;
    private Person anna;
    private Person maja;
    private Idea own;
    private Idea other;
    private String address = "";

    ForgottenTests(
            MockMvc mvc,
            JdbcClient jdbc,
            Cast cast,
            People people,
            SignIn signIn,
            Profile profile,
            Leaving leaving,
            Ideas ideas,
            Board board,
            Support support,
            Dialogue dialogue,
            Suggestions suggestions,
            News news,
            Following following,
            Notifications notifications,
            Tell tell,
            Mailbox mailbox) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.cast = cast;
        this.people = people;
        this.signIn = signIn;
        this.profile = profile;
        this.leaving = leaving;
        this.ideas = ideas;
        this.board = board;
        this.support = support;
        this.dialogue = dialogue;
        this.suggestions = suggestions;
        this.news = news;
        this.following = following;
        this.notifications = notifications;
        this.tell = tell;
        this.mailbox = mailbox;
    }

    /** Everything that somebody can do, done by one person. */
    @BeforeEach
    void somebodyDoesEverything() {
        zeb = cast.customer(name);
        anna = cast.employee("Anna Berg");
        maja = cast.customer();
        address = people.addressOf(zeb.id()).value();
        own = cast.idea(zeb, "Hinges that whisper " + mark + "\nMine bang like drums " + mark + ".");
        other = cast.idea(maja, "A lamp below the shelf\nIt is dark there.");
        support.give(zeb, other.id());
        support.give(maja, own.id());
        var question = dialogue.write(
                anna, new NewMessage(UUID.randomUUID(), own.id(), null, Kind.QUESTION, "Which door?", null));
        dialogue.write(
                zeb,
                NewMessage.message(UUID.randomUUID(), own.id(), question.id(), "The upper left one " + mark + "."));
        var said = dialogue.write(
                zeb, NewMessage.message(UUID.randomUUID(), other.id(), null, "Dark here as well " + mark));
        dialogue.edit(zeb, said.id(), said.version(), "Very dark here as well " + mark);
        dialogue.write(
                anna,
                NewMessage.message(UUID.randomUUID(), other.id(), said.id(), "Thank you both.")
                        .mentioning(List.of(zeb.id())));
        suggestions.suggest(
                zeb,
                new NewSuggestion(
                        UUID.randomUUID(),
                        other.id(),
                        other.version(),
                        other.title(),
                        "It is pitch dark there " + mark,
                        "Stronger " + mark));
        following.follow(zeb, other.id());
        tell.all();
        signIn.sendCode(address, Language.EN, "192.0.2." + zeb.id().value() % 250);
    }

    @Test
    void nothing_in_the_database_names_whoever_was_forgotten() {
        assertThat(whereItStands(name)).isNotEmpty();
        assertThat(whereItStands(address)).isNotEmpty();

        leaving.forget(zeb, zeb.id(), Texts.STAY);

        assertThat(whereItStands(name)).isEmpty();
        assertThat(whereItStands(family)).isEmpty();
        assertThat(whereItStands(address)).isEmpty();
    }

    /** Every text in every table, whoever made it. */
    private List<String> whereItStands(String words) {
        var columns = jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name NOT LIKE 'databasechangelog%'
                          AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'blob',
                                            'mediumblob', 'longblob', 'json')
                          AND table_name IN (SELECT table_name FROM information_schema.tables
                                             WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE')
                        """)
                .query((row, n) -> Map.entry(row.getString("table_name"), row.getString("column_name")))
                .list();
        var found = new ArrayList<String>();
        for (var column : columns) {
            var sql =
                    "SELECT EXISTS (SELECT 1 FROM `%s` WHERE LOCATE(LOWER(:words), LOWER(CONVERT(`%s` USING utf8mb4))))";
            if (jdbc.sql(sql.formatted(column.getKey(), column.getValue()))
                    .param("words", words)
                    .query(Boolean.class)
                    .single()) {
                found.add(column.getKey() + "." + column.getValue());
            }
        }
        return found;
    }

    @Test
    void the_dialogue_still_reads_and_no_page_names_them() throws Exception {
        assertThat(page(own.path())).contains(name);

        leaving.forget(zeb, zeb.id(), Texts.STAY);

        assertThat(page(own.path()))
                .contains("Hinges that whisper", "The upper left one", "Somebody who has left")
                .doesNotContain(family, "Zebedeus", "customer since");
        assertThat(page(other.path()))
                .contains("Very dark here as well", "pitch", "Thank you both.")
                .doesNotContain(family, "Zebedeus");
        assertThat(page(own.path(), "sv")).contains("Någon som har lämnat").doesNotContain("Somebody who");
        for (var each : List.of("/", "/roadmap", "/news", "/news.atom", "/sitemap.xml", other.path() + "/versions")) {
            assertThat(page(each)).as(each).doesNotContain(family, address);
        }
    }

    @Test
    void what_they_support_counts_on_and_nothing_is_told_to_them_any_more() {
        var supports = support.count(other.id());
        leaving.forget(zeb, zeb.id(), Texts.STAY);

        ideas.move(cast.owner("Petra Öberg"), other.id(), Status.SHARED, Status.PLANNED, "Soon.");
        tell.all();

        assertThat(support.count(other.id())).isEqualTo(supports);
        assertThat(rowsOf("notification_told")).isZero();
        assertThat(rowsOf("notification_stance")).isZero();
        assertThat(rowsOf("dialogue_mention")).isZero();
        assertThat(mailbox.latest()).noneMatch(kept -> kept.mail().to().value().equals(address));
    }

    private int rowsOf(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE person_id = :person")
                .param("person", zeb.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void what_others_were_told_of_them_stays_without_their_name() {
        assertThat(notifications.latest(maja, null, 20).items())
                .anyMatch(told -> told.by().name().equals(name));

        leaving.forget(zeb, zeb.id(), Texts.STAY);

        assertThat(notifications.latest(maja, null, 20).items())
                .anyMatch(told -> told.by().name().equals("Somebody who has left"))
                .noneMatch(told -> told.by().name().contains(family));
    }

    @Test
    void whoever_takes_their_words_along_leaves_a_line_in_their_place() throws Exception {
        assertThat(whereItStands(mark)).contains("ideas_idea.story", "dialogue_earlier.body");

        leaving.forget(zeb, zeb.id(), Texts.GO);

        assertThat(page(ideas.find(own.id()).orElseThrow().path()))
                .contains("Withdrawn by its author", "Which door?", "Somebody who has left")
                .doesNotContain("Hinges", "drums", "upper left");
        assertThat(page(other.path())).contains("Thank you both.").doesNotContain("dark here as well", "pitch dark");
        assertThat(ideas.find(own.id()).orElseThrow().pulse().supports()).isEqualTo(2);
        assertThat(ideas.find(other.id()).orElseThrow().pulse().messages()).isEqualTo(1);
        assertThat(whereItStands(mark)).isEmpty();
        assertThat(board.page(BoardQuery.DEFAULT.searching(mark), null, null, 20)
                        .items())
                .extracting(Idea::id)
                .doesNotContain(own.id(), other.id());
    }

    @Test
    void nobody_comes_in_as_them_and_the_same_address_is_somebody_new() {
        leaving.forget(zeb, zeb.id(), Texts.STAY);

        assertThat(people.find(zeb.id())).isEmpty();
        assertThat(people.withAddress(new EmailAddress(address))).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> people.addressOf(zeb.id()));
        var again = signIn.join(new SignIn.Newcomer(new EmailAddress(address)), "Zeb", Language.EN);
        assertThat(again.id()).isNotEqualTo(zeb.id());
    }

    @Test
    void forgetting_twice_changes_nothing() {
        leaving.forget(zeb, zeb.id(), Texts.STAY);
        leaving.forget(zeb, zeb.id(), Texts.GO);

        assertThat(ideas.find(own.id())).map(Idea::title).contains("Hinges that whisper " + mark);
    }

    @Test
    void a_colleague_is_taken_leave_of_by_an_administrator_once_nobody_relies_on_a_promise_of_theirs()
            throws Exception {
        var ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        var bo = cast.owner("Bo Zachrisson");
        var promised = dialogue.write(
                bo,
                new NewMessage(UUID.randomUUID(), other.id(), null, Kind.PROMISE, "We try a lamp.", cast.inDays(200)));
        news.publish(bo, news.write(bo, UUID.randomUUID(), new AnnouncementText("Lamps", "They come.", List.of())));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> leaving.forget(bo, bo.id(), Texts.STAY))
                .matches(refusal -> refusal.key().equals("identity.refused.leaveByAdmin"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> leaving.forget(maja, bo.id(), Texts.STAY));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> leaving.forget(ada, bo.id(), Texts.GO))
                .matches(refusal -> refusal.key().equals("dialogue.refused.leavesPromises"));
        dialogue.settle(bo, promised.id(), samskap.dialogue.Promise.Outcome.KEPT, "There it is.");

        leaving.forget(ada, bo.id(), Texts.GO);

        assertThat(page(other.path()))
                .contains("We try a lamp.", "A colleague who has left")
                .doesNotContain("Zachrisson");
        assertThat(page("/news")).contains("They come.").doesNotContain("Zachrisson");
        assertThat(whereItStands("Zachrisson")).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = 'identity.forgotten' AND done_by = :ada")
                        .param("ada", ada.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void another_name_stands_at_once_on_pages_that_were_read_before() throws Exception {
        assertThat(page(own.path())).contains(name);

        profile.rename(zeb, "Zeb Ny");

        assertThat(page(own.path())).contains("Zeb Ny").doesNotContain(family);
    }

    private String page(String path) throws Exception {
        return page(path, "en");
    }

    private String page(String path, String language) throws Exception {
        return mvc.perform(get(path).header("Accept-Language", language).header("Accept", "*/*"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
