package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samskap.api.Programs.Program;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class IdeasByApiTests {

    private final Programs programs;
    private final Ideas ideas;
    private final Support support;
    private final Cast cast;
    private final Person maja;
    private final Person petra;
    private final Program majas;
    private final Program petras;

    IdeasByApiTests(Programs programs, Ideas ideas, Support support, Cast cast) {
        this.programs = programs;
        this.ideas = ideas;
        this.support = support;
        this.cast = cast;
        maja = cast.customer("Maja Lind");
        petra = cast.owner("Petra Öhman");
        majas = programs.of(maja);
        petras = programs.of(petra);
    }

    @Test
    void somebodys_program_shares_an_idea_as_they_would() {
        var shared = majas.post("/ideas", """
                {"title": "Softer hinges", "story": "They bang *at night*.", "feeling": "uneasy"}""").went(201);

        var id = shared.number("/id");
        assertThat(shared.header("Location")).isEqualTo("/api/v1/ideas/" + id);
        assertThat(shared.word("/author/name")).isEqualTo("Maja Lind");
        assertThat(shared.word("/status")).isEqualTo("shared");
        assertThat(shared.at("/supported").booleanValue()).isTrue();
        var read = programs.visitor().get("/ideas/" + id).went(200);
        assertThat(read.word("/story")).isEqualTo("They bang *at night*.");
        assertThat(read.word("/feeling")).isEqualTo("uneasy");
        assertThat(read.at("/supported").booleanValue()).isFalse();
    }

    @Test
    void what_the_page_would_refuse_is_refused_at_its_field_in_the_callers_language() {
        var refused = majas.post("/ideas", "{\"title\": \"ab\"}").went(422).is("refused");
        assertThat(refused.wrongAt()).isEqualTo("/title");
        var swedish = majas.post("/ideas", "{\"title\": \"ab\"}", Map.of("Accept-Language", "sv"));
        assertThat(swedish.header("Content-Language")).isEqualTo("sv");
        assertThat(swedish.word("/title")).isEqualTo("Det här går inte");
        var long_ = majas.post("/ideas", "{\"title\": \"Fine\", \"story\": \"" + "a".repeat(20_001) + "\"}");
        assertThat(long_.is("refused").wrongAt()).isEqualTo("/story");
    }

    @Test
    void an_idea_is_edited_by_whoever_names_the_version_that_they_saw() {
        var idea = cast.idea(maja);
        var path = "/ideas/" + idea.id().value();
        var tag = majas.get(path).header("ETag");
        var words = "{\"title\": \"Other words\", \"story\": \"And why.\"}";

        majas.put(path, words, Map.of()).went(428).is("no-version");
        // A new supporter is no reason to type anything again.
        support.give(petra, idea.id());
        var edited = majas.put(path, words, Map.of("If-Match", tag)).went(200);
        assertThat(edited.word("/title")).isEqualTo("Other words");
        assertThat(edited.number("/version")).isEqualTo(2);
        var stale = majas.put(path, words.replace("Other", "Third"), Map.of("If-Match", tag))
                .went(412)
                .is("stale");
        assertThat(stale.header("ETag")).isEqualTo("\"2\"");
        majas.put(path, words, Map.of("If-Match", "\"nonsense\"")).went(400).is("invalid");
        programs.of(cast.customer())
                .put(path, words, Map.of("If-Match", "*"))
                .went(403)
                .is("not-allowed");
    }

    @Test
    void a_program_that_asks_again_learns_that_nothing_has_changed() {
        var path = "/ideas/" + cast.idea(maja).id().value();
        var tag = majas.get(path).header("ETag");
        assertThat(majas.get(path, Map.of("If-None-Match", tag)).went(304).text())
                .isEmpty();
        majas.delete(path + "/support").went(200);
        majas.get(path, Map.of("If-None-Match", tag)).went(200);
    }

    @Test
    void colleagues_move_ideas_on_from_the_status_that_they_saw() {
        var path = "/ideas/" + cast.idea(maja).id().value();
        var move = "{\"from\": \"shared\", \"to\": \"planned\", \"reason\": \"We begin in May.\"}";

        majas.post(path + "/moves", move).went(403).is("not-allowed");
        assertThat(petras.post(path + "/moves", move).went(200).word("/status")).isEqualTo("planned");
        petras.post(path + "/moves", move).went(409).is("conflict");
        petras.post(path + "/moves", "{\"from\": \"planned\", \"to\": \"not-now\"}")
                .went(422)
                .is("refused");
        var moves = programs.visitor().get(path + "/moves").went(200);
        assertThat(moves.word("/items/0/reason")).isEqualTo("We begin in May.");
        assertThat(moves.word("/items/0/by/name")).isEqualTo("Petra Öhman");
    }

    @Test
    void support_is_given_and_taken_back_once_and_refused_where_the_idea_is_closed() {
        var idea = cast.idea();
        var path = "/ideas/" + idea.id().value() + "/support";
        for (var again = 0; again < 2; again++) {
            assertThat(majas.put(path).went(200).number("/supports")).isEqualTo(2);
        }
        assertThat(majas.get(path).at("/supported").booleanValue()).isTrue();
        for (var again = 0; again < 2; again++) {
            assertThat(majas.delete(path).went(200).number("/supports")).isEqualTo(1);
        }
        petras.post(path.replace("/support", "/moves"), "{\"from\": \"shared\", \"to\": \"done\"}")
                .went(200);
        majas.put(path).went(409).is("conflict");
        programs.visitor().put(path).went(401).is("no-token");
    }

    @Test
    void merged_ideas_lead_to_the_one_that_goes_on_and_come_apart_again() {
        var one = cast.idea(maja).id().value();
        var other = cast.idea().id().value();
        majas.post("/ideas/" + one + "/merge", "{\"into\": " + other + "}").went(403);
        assertThat(petras.post("/ideas/" + one + "/merge", "{\"into\": " + other + ", \"word\": \"The same.\"}")
                        .went(200)
                        .number("/id"))
                .isEqualTo(other);
        var merged = majas.get("/ideas/" + one).went(200);
        assertThat(merged.word("/status")).isEqualTo("merged");
        assertThat(merged.number("/mergedInto")).isEqualTo(other);
        assertThat(majas.put("/ideas/" + one + "/support").went(200).number("/idea"))
                .isEqualTo(other);
        assertThat(petras.delete("/ideas/" + one + "/merge").went(200).word("/status"))
                .isEqualTo("shared");
    }

    @Test
    void a_list_is_read_page_by_page_without_gaps_and_doubles() {
        var own = new ArrayList<Long>();
        for (var n = 0; n < 5; n++) {
            own.add(cast.idea(maja).id().value());
        }
        var seen = new ArrayList<Long>();
        var next = "";
        do {
            var page = majas.get("/ideas?mine=true&order=new&limit=2" + next).went(200);
            page.at("/items").forEach(item -> seen.add(item.get("id").longValue()));
            next = page.at("/next").isMissingNode() ? "" : "&after=" + page.word("/next");
        } while (!next.isEmpty());
        assertThat(seen).containsExactlyElementsOf(own.reversed());
    }

    @Test
    void a_cursor_leads_on_in_its_own_list_alone() {
        cast.idea(maja);
        cast.idea(maja);
        var cursor = majas.get("/ideas?mine=true&order=new&limit=1").word("/next");
        majas.get("/ideas?mine=true&order=new&limit=2&after=" + cursor).went(200);
        for (var other :
                List.of("?order=new&after=", "?mine=true&order=wanted&after=", "?mine=true&status=done&after=")) {
            majas.get("/ideas" + other + cursor).went(400).is("invalid");
        }
    }

    @Test
    void filters_and_orders_are_those_of_the_board() {
        var idea = cast.idea(maja);
        petras.post("/ideas/" + idea.id().value() + "/moves", "{\"from\": \"shared\", \"to\": \"being-tried\"}");
        assertThat(listed("?mine=true&status=being-tried&status=done"))
                .containsExactly(idea.id().value());
        assertThat(listed("?mine=true&status=shared")).isEmpty();
        for (var order : List.of("trending", "wanted", "new", "help", "waiting")) {
            majas.get("/ideas?order=" + order + "&limit=1").went(200);
        }
        var stage = majas.get("/stages").went(200).word("/items/0/code");
        var topic = majas.get("/topics").went(200).word("/items/0/code");
        majas.get("/ideas?stage=" + stage + "&topic=" + topic).went(200);
        assertThat(majas.get("/ideas?stage=nowhere").is("invalid").word("/errors/0/parameter"))
                .isEqualTo("stage");
    }

    private Set<Long> listed(String query) {
        var ids = new HashSet<Long>();
        majas.get("/ideas" + query)
                .went(200)
                .at("/items")
                .forEach(item -> ids.add(item.get("id").longValue()));
        return ids;
    }

    @Test
    void what_is_withheld_is_there_for_its_author_and_colleagues_alone() {
        var kim = cast.customer("Kim Falk");
        var waiting = cast.idea(kim, "It waits\nSee https://example.com/x");
        var path = "/ideas/" + waiting.id().value();
        for (var end : List.of("", "/moves", "/similar", "/messages", "/support")) {
            majas.get(path + end).went(404).is("not-found");
            programs.visitor().get(path + end).went(404).is("not-found");
        }
        assertThat(programs.of(kim).get(path).went(200).at("/withheld").booleanValue())
                .isTrue();
        assertThat(petras.get(path).went(200).at("/withheld").booleanValue()).isTrue();
        majas.put(path + "/support").went(404);
    }

    @Test
    void ideas_are_found_by_their_words_and_by_what_was_said_of_them() {
        var kravatte = idea("The kravattqz of the lattice wobbles");
        majas.post("/ideas/" + kravatte.id().value() + "/messages", "{\"body\": \"It is the flanschqz.\"}")
                .went(201);
        assertThat(majas.get("/ideas?q=kravattqz").went(200).word("/items/0/title"))
                .isEqualTo(kravatte.title());
        var found = programs.visitor().get("/search?q=flanschqz").went(200);
        assertThat(found.number("/items/0/idea/id")).isEqualTo(kravatte.id().value());
        assertThat(found.at("/items/0/said").booleanValue()).isTrue();
        assertThat(found.at("/items/0/text").findValues("found").toString()).contains("true");
        assertThat(majas.get("/search").is("invalid").word("/errors/0/parameter"))
                .isEqualTo("q");
    }

    @Test
    void similar_ideas_are_found_by_what_is_written_and_by_what_is_there() {
        var one = idea("The kravatte of the lattice wobbles sideways");
        var other = idea("A lattice whose kravatte wobbles sideways again");
        var like = programs.visitor()
                .post("/similar", "{\"text\": \"My kravatte lattice wobbles sideways\"}")
                .went(200);
        assertThat(like.at("/items").findValuesAsString("title")).contains(one.title(), other.title());
        assertThat(like.at("/items/0/likeness").doubleValue()).isBetween(0.25, 1.0);
        assertThat(majas.get("/ideas/" + one.id().value() + "/similar?limit=3")
                        .went(200)
                        .at("/items")
                        .findValuesAsString("title"))
                .contains(other.title())
                .doesNotContain(one.title());
    }

    private Idea idea(String title) {
        return ideas.find(cast.idea(cast.customer(), title).id()).orElseThrow();
    }

    @Test
    void who_works_here_is_told_to_colleagues_alone() {
        var anna = cast.employee("Anna Berg");
        var staff = programs.of(anna).get("/people").went(200).at("/items").findValuesAsString("id");
        assertThat(staff)
                .contains(Long.toString(anna.id().value()))
                .doesNotContain(Long.toString(maja.id().value()));
        majas.get("/people").went(403).is("not-allowed");
        programs.visitor().get("/people").went(401).is("no-token");
    }

    @Test
    void a_program_learns_in_whose_name_it_asks_and_what_it_may() {
        var me = majas.get("/me").went(200);
        assertThat(me.word("/person/name")).isEqualTo("Maja Lind");
        assertThat(me.at("/scopes")).hasSize(Scope.values().length);
        programs.visitor().get("/me").went(401).is("no-token");
    }
}
