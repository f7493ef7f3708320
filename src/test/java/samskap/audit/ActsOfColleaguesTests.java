package samskap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.developing.NewSuggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.identity.Directory;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** What a colleague does to others' words, and to what stands here in the company's name, is in the log. */
@ModuleTest
class ActsOfColleaguesTests {

    private final AuditLog log;
    private final Ideas ideas;
    private final Suggestions suggestions;
    private final News news;
    private final Directory directory;
    private final Cast cast;
    private final TestClock clock;
    private final Person petra;
    private final Person maja;

    ActsOfColleaguesTests(
            AuditLog log,
            Ideas ideas,
            Suggestions suggestions,
            News news,
            Directory directory,
            Cast cast,
            TestClock clock) {
        this.log = log;
        this.ideas = ideas;
        this.suggestions = suggestions;
        this.news = news;
        this.directory = directory;
        this.cast = cast;
        this.clock = clock;
        petra = cast.owner("Petra Öberg");
        maja = cast.customer();
    }

    @Test
    void a_colleagues_edit_of_a_customers_idea_is_recorded_and_the_authors_own_is_not() {
        var idea = cast.idea(maja);
        ideas.edit(maja, idea.id(), edit(idea, 1, "In other words", ""));
        assertThat(about(idea)).isEmpty();
        ideas.edit(petra, idea.id(), edit(idea, 2, "In Petra’s words", "Says which stairs"));
        assertThat(about(idea))
                .containsExactly(Entry.of(
                                petra,
                                Act.of("audit.act.ideas.edited"),
                                Thing.idea(idea.id().value()))
                        .with(Thing.person(maja.id()))
                        .because("Says which stairs"));
    }

    @Test
    void what_a_colleague_decides_on_suggested_words_is_recorded_once() {
        var idea = cast.idea(maja);
        var hilda = cast.customer("Hilda Helper");
        var first = suggest(hilda, idea, "Words of Hilda");
        var second = suggest(hilda, idea, "More words of Hilda");
        suggestions.decline(petra, first, "It is about the fitter.");
        suggestions.decline(petra, first, "It is about the fitter.");
        suggestions.takeIn(petra, second);
        suggestions.takeIn(petra, second);
        assertThat(about(idea))
                .extracting(entry -> entry.act().code(), Entry::other, Entry::reason)
                .containsExactly(
                        tuple("developing.takenIn", Thing.person(hilda.id()), ""),
                        tuple("developing.declined", Thing.person(hilda.id()), "It is about the fitter."));
    }

    @Test
    void authors_decide_on_words_for_their_own_idea_without_a_record() {
        var idea = cast.idea(maja);
        suggestions.decline(maja, suggest(cast.customer("Hilda Helper"), idea, "Words of Hilda"), "No, thank you.");
        assertThat(about(idea)).isEmpty();
    }

    @Test
    void what_becomes_of_an_announcement_is_recorded() {
        var text = new AnnouncementText("A lamp", "From Monday on.", List.of());
        var one = news.write(petra, UUID.randomUUID(), text);
        var other = news.write(petra, UUID.randomUUID(), text);
        var thing = new Thing(Thing.Kind.ANNOUNCEMENT, one.id().value());
        var at = clock.instant().plus(Duration.ofDays(3));
        news.schedule(petra, one.id(), at);
        news.schedule(petra, one.id(), at);
        news.publish(petra, one.id());
        news.publish(petra, one.id());
        var out = news.find(null, one.id()).orElseThrow();
        news.edit(petra, one.id(), out.version(), new AnnouncementText("Two lamps", "From Monday on.", List.of()));
        news.discard(petra, other.id());
        assertThat(about(thing))
                .extracting(entry -> entry.act().code())
                .containsExactly("news.changed", "news.published", "news.scheduled");
        assertThat(about(new Thing(Thing.Kind.ANNOUNCEMENT, other.id().value())))
                .extracting(entry -> entry.act().code())
                .containsExactly("news.discarded");
    }

    @Test
    void another_title_is_recorded_without_saying_it() {
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        var anna = cast.employee("Anna Berg");
        directory.change(ada, anna.id(), anna.roles(), anna.roles(), "Kitchens");
        directory.change(ada, anna.id(), anna.roles(), anna.roles(), "Kitchens");
        assertThat(about(Thing.person(anna.id())))
                .containsExactly(Entry.of(ada, Act.of("audit.act.people.titled"), Thing.person(anna.id())));
    }

    private SuggestionId suggest(Person by, Idea idea, String title) {
        return suggestions
                .suggest(by, new NewSuggestion(UUID.randomUUID(), idea.id(), idea.version(), title, idea.story(), ""))
                .id();
    }

    private static IdeaEdit edit(Idea idea, int version, String title, String why) {
        return new IdeaEdit(version, title, idea.story(), idea.stage(), idea.topic(), idea.feeling(), why);
    }

    private List<Entry> about(Idea idea) {
        return about(Thing.idea(idea.id().value()));
    }

    private List<Entry> about(Thing thing) {
        return log
                .page(cast.person("Lena Dahl", "Customer experience", Role.LEADER), AuditQuery.about(thing), null, 20)
                .items()
                .stream()
                .map(Recorded::entry)
                .toList();
    }
}
