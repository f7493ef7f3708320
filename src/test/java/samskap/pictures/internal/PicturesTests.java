package samskap.pictures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import samskap.administration.Doors;
import samskap.administration.Doors.Openness;
import samskap.administration.Doors.Setting;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;
import samskap.pictures.PictureId;
import samskap.pictures.PictureSize;
import samskap.pictures.Pictures;
import samskap.pictures.Selection;
import samskap.shared.Refusal;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class PicturesTests {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final MockMvc mvc;
    private final Pictures pictures;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Standings standings;
    private final Doors doors;
    private final Cast cast;
    private final Sweeping sweeping;
    private final PictureFiles files;
    private final TestClock clock;

    PicturesTests(
            MockMvc mvc,
            Pictures pictures,
            Ideas ideas,
            Dialogue dialogue,
            Standings standings,
            Doors doors,
            Cast cast,
            Sweeping sweeping,
            PictureFiles files,
            TestClock clock) {
        this.mvc = mvc;
        this.pictures = pictures;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.standings = standings;
        this.doors = doors;
        this.cast = cast;
        this.sweeping = sweeping;
        this.files = files;
        this.clock = clock;
    }

    @Test
    void a_visitors_picture_becomes_theirs_when_they_share_the_idea_that_it_was_sent_with() throws Exception {
        var draft = UUID.randomUUID();
        var id = send(null, draft);
        var idea = share(customer(), draft, shown(id, "A pallet in the snow"));
        assertThat(pictures.of(idea.id().pictured()))
                .extracting(picture -> picture.id().value(), Picture::alt, Picture::width, Picture::height)
                .containsExactly(tuple(id, "A pallet in the snow", 640, 480));
    }

    @Test
    void everybody_sees_and_keeps_the_picture_of_an_idea() throws Exception {
        var draft = UUID.randomUUID();
        var author = customer();
        var idea = share(author, draft, shown(send(author, draft), "A pallet"));
        var address = pictures.of(idea.id().pictured()).getFirst().address(PictureSize.SMALL);
        var seen = look(null, address);
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getContentType()).isEqualTo("image/jpeg");
        assertThat(seen.getHeader("Cache-Control")).isEqualTo("public, max-age=86400, s-maxage=300");
        assertThat(seen.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(seen.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void nothing_on_the_way_keeps_the_picture_of_an_idea_behind_closed_doors() throws Exception {
        var draft = UUID.randomUUID();
        var author = customer();
        var idea = share(author, draft, shown(send(author, draft), "A pallet"));
        var address = pictures.of(idea.id().pictured()).getFirst().address(PictureSize.SMALL);
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        doors.set(ada, new Setting(Openness.MEMBERS, List.of()));
        try {
            assertThat(look(author, address).getStatus()).isEqualTo(200);
            assertThat(look(author, address).getHeader("Cache-Control")).isEqualTo("private, no-store");
            assertThat(look(null, address).getStatus()).isNotEqualTo(200);
        } finally {
            doors.set(ada, new Setting(Openness.EVERYBODY, List.of()));
        }
    }

    @Test
    void until_it_is_shared_only_whoever_sent_it_sees_it() throws Exception {
        var draft = UUID.randomUUID();
        var author = customer();
        var address = "/pictures/" + send(author, draft) + "/medium";
        assertThat(look(null, address).getStatus()).isEqualTo(404);
        assertThat(look(cast.employee("Anna Berg"), address).getStatus()).isEqualTo(404);
        var seen = look(author, address);
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getHeader("Cache-Control")).isEqualTo("private, no-store");
        var visitor =
                mvc.perform(get(address).header("X-Draft", draft)).andReturn().getResponse();
        assertThat(visitor.getStatus()).isEqualTo(200);
        assertThat(visitor.getHeader("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void the_picture_of_an_internal_note_is_for_colleagues_only() throws Exception {
        var anna = cast.employee("Anna Berg");
        var note = write(anna, cast.idea(), Kind.NOTE);
        var address = pictures.of(note.id().pictured()).getFirst().address(PictureSize.LARGE);
        assertThat(look(null, address).getStatus()).isEqualTo(404);
        assertThat(look(customer(), address).getStatus()).isEqualTo(404);
        var seen = look(cast.employee("Olof Ek"), address);
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getHeader("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void whoever_takes_a_message_back_takes_its_pictures_back() throws Exception {
        var maja = customer();
        var message = write(maja, cast.idea(), Kind.MESSAGE);
        var address = pictures.of(message.id().pictured()).getFirst().address(PictureSize.SMALL);
        assertThat(look(null, address).getStatus()).isEqualTo(200);
        dialogue.withdraw(maja, message.id());
        assertThat(look(null, address).getStatus()).isEqualTo(404);
        assertThat(look(maja, address).getStatus()).isEqualTo(404);
        sweeping.sweep();
        assertThat(filesOf(address.split("/")[2])).isZero();
    }

    @Test
    void an_edit_puts_pictures_in_another_order_adds_some_and_takes_some_away() throws Exception {
        var author = customer();
        var draft = UUID.randomUUID();
        var first = send(author, draft);
        var second = send(author, draft);
        var idea = share(author, draft, shown(first, "First"), shown(second, "Second"));
        var change = UUID.randomUUID();
        var third = send(author, change);
        ideas.edit(
                author,
                idea.id(),
                edit(idea, new Selection(change, List.of(shown(third, "Third"), shown(second, "Again")))));
        assertThat(pictures.of(idea.id().pictured()))
                .extracting(picture -> picture.id().value(), Picture::alt)
                .containsExactly(tuple(third, "Third"), tuple(second, "Again"));
        assertThat(look(null, "/pictures/" + first + "/small").getStatus()).isEqualTo(404);
    }

    @Test
    void an_edit_of_words_leaves_the_pictures_alone() throws Exception {
        var author = customer();
        var draft = UUID.randomUUID();
        var idea = share(author, draft, shown(send(author, draft), "A pallet"));
        ideas.edit(author, idea.id(), edit(idea, null));
        assertThat(pictures.of(idea.id().pictured())).hasSize(1);
    }

    @Test
    void nobody_shows_what_somebody_else_sent() throws Exception {
        var draft = UUID.randomUUID();
        var id = send(customer(), draft);
        refused("gone", () -> share(customer(), draft, shown(id, "Mine now")));
        var visitors = send(null, draft);
        refused("gone", () -> share(customer(), UUID.randomUUID(), shown(visitors, "Found it")));
        var author = customer();
        var other = UUID.randomUUID();
        var taken = send(author, other);
        share(author, other, shown(taken, "Here"));
        refused("gone", () -> share(customer(), other, shown(taken, "And here")));
    }

    @Test
    void a_picture_goes_without_words_only_knowingly() throws Exception {
        var author = customer();
        var draft = UUID.randomUUID();
        var id = send(author, draft);
        refused("missing", () -> share(author, draft, new Chosen(id, " ", false)));
        refused("missing", () -> share(author, draft, new Chosen(id, null, null)));
        refused("longWords", () -> share(author, draft, shown(id, "x".repeat(301))));
        var idea = share(author, draft, new Chosen(id, "", true));
        assertThat(pictures.of(idea.id().pictured())).extracting(Picture::alt).containsExactly("");
    }

    @Test
    void seven_are_too_many_and_sharing_twice_shows_them_once() throws Exception {
        var author = customer();
        var draft = UUID.randomUUID();
        var id = send(author, draft);
        var seven = IntStream.range(0, 7)
                .mapToObj(number -> shown(PictureId.random().value(), "Number " + number))
                .toArray(Chosen[]::new);
        refused("tooMany", () -> share(author, draft, seven));
        var once = share(author, draft, shown(id, "Once"));
        var twice = share(author, draft, shown(id, "Once"));
        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(pictures.of(once.id().pictured())).hasSize(1);
    }

    @Test
    void what_was_sent_and_never_shown_is_thrown_away_after_a_week() throws Exception {
        var draft = UUID.randomUUID();
        var author = customer();
        var id = send(author, draft);
        sweeping.sweep();
        assertThat(filesOf(id)).isEqualTo(3);
        clock.pass(Duration.ofDays(8));
        sweeping.sweep();
        assertThat(filesOf(id)).isZero();
        refused("gone", () -> share(author, draft, shown(id, "Too late")));
    }

    @Test
    void a_refusal_is_told_in_the_readers_language() throws Exception {
        var request = post("/pictures")
                .header("X-Draft", UUID.randomUUID())
                .header("Accept-Language", "sv")
                .content("<svg/>");
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Skicka den som PNG");
    }

    @Test
    void a_page_elsewhere_cannot_send_anything() throws Exception {
        var answer = answer(post("/pictures").content(Shots.jpeg(10, 10)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).doesNotContain("\"id\"");
    }

    @Test
    void an_address_that_is_none_shows_nothing() throws Exception {
        assertThat(look(null, "/pictures/" + PictureId.random().value() + "/small")
                        .getStatus())
                .isEqualTo(404);
        assertThat(look(null, "/pictures/short/small").getStatus()).isEqualTo(404);
    }

    /** Nobody has to look at their pictures first. */
    private Person customer() {
        var customer = cast.customer();
        standings.trust(cast.employee("Anna Berg"), customer.id());
        return customer;
    }

    private String send(@Nullable Person by, UUID draft) throws Exception {
        var request = post("/pictures").header("X-Draft", draft).content(Shots.jpeg(640, 480));
        var answer = answer(by == null ? request : request.with(authentication(Fixtures.signedIn(by))));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return new JsonMapper().readTree(answer.getContentAsString()).path("id").asString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        // Each from an address of its own, so that no test is too fast for another.
        var address = "visitor-" + VISITORS.incrementAndGet();
        var started = mvc.perform(request.with(servlet -> {
                    servlet.setRemoteAddr(address);
                    return servlet;
                }))
                .andReturn();
        return started.getRequest().isAsyncStarted()
                ? mvc.perform(asyncDispatch(started)).andReturn().getResponse()
                : started.getResponse();
    }

    private MockHttpServletResponse look(@Nullable Person viewer, String address) throws Exception {
        var request = get(address);
        return mvc.perform(viewer == null ? request : request.with(authentication(Fixtures.signedIn(viewer))))
                .andReturn()
                .getResponse();
    }

    private Idea share(Person author, UUID draft, Chosen... chosen) {
        return ideas.share(
                author, new NewIdea(draft, "A pallet in the snow " + draft, null, null, null, null, List.of(chosen)));
    }

    private Message write(Person author, Idea idea, Kind kind) throws Exception {
        var key = UUID.randomUUID();
        var id = send(author, key);
        var due = kind == Kind.PROMISE ? LocalDate.now(clock) : null;
        return dialogue.write(
                author,
                new NewMessage(key, idea.id(), null, kind, "Look at this", due).showing(List.of(shown(id, "This"))));
    }

    private long filesOf(String id) {
        return FileNames.all(new PictureId(id)).stream()
                .filter(name -> files.read(name).isPresent())
                .count();
    }

    private static IdeaEdit edit(Idea idea, @Nullable Selection selection) {
        return new IdeaEdit(
                idea.version(), idea.title(), idea.story(), idea.stage(), idea.topic(), idea.feeling(), "", selection);
    }

    private static Chosen shown(String id, String alt) {
        return new Chosen(id, alt, false);
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("pictures.refused." + reason);
    }
}
