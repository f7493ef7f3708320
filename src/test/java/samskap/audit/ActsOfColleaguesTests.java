package samskap.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.developing.NewSuggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.identity.Directory;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.scoring.Criterion;
import samskap.scoring.NewPanel;
import samskap.scoring.Panels;
import samskap.scoring.ScoringSettings;
import samskap.shared.text.TimeAgo;
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
    private final Dialogue dialogue;
    private final SavedReplies replies;
    private final ScoringSettings settings;
    private final Panels panels;
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
            Dialogue dialogue,
            SavedReplies replies,
            ScoringSettings settings,
            Panels panels,
            Directory directory,
            Cast cast,
            TestClock clock) {
        this.log = log;
        this.ideas = ideas;
        this.suggestions = suggestions;
        this.news = news;
        this.dialogue = dialogue;
        this.replies = replies;
        this.settings = settings;
        this.panels = panels;
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
        news.publish(petra, one);
        news.publish(petra, one);
        var out = news.find(null, one.id()).orElseThrow();
        news.edit(petra, one.id(), out.version(), new AnnouncementText("Two lamps", "From Monday on.", List.of()));
        news.discard(petra, other);
        assertThat(about(thing))
                .extracting(entry -> entry.act().code())
                .containsExactly("news.changed", "news.published", "news.scheduled");
        assertThat(about(new Thing(Thing.Kind.ANNOUNCEMENT, other.id().value())))
                .extracting(entry -> entry.act().code())
                .containsExactly("news.discarded");
    }

    @Test
    void what_is_decided_about_rankings_is_recorded_once_with_what_stood_there_before() {
        var weights = settings.weights();
        var other = new EnumMap<>(weights);
        other.merge(Criterion.FRESH, 5, Integer::sum);
        var isPublic = settings.valueIsPublic();
        var compare = settings.visitorsCompare();
        for (var times = 0; times < 2; times++) {
            settings.weigh(petra, other);
            settings.showValue(petra, !isPublic);
            settings.letVisitorsCompare(petra, !compare);
        }
        settings.weigh(petra, weights);
        settings.showValue(petra, isPublic);
        settings.letVisitorsCompare(petra, compare);
        assertThat(by(petra))
                .extracting(entry -> entry.act().code())
                .containsExactlyInAnyOrder(
                        "scoring.weighed",
                        "scoring.weighed",
                        "scoring.valueShown",
                        "scoring.valueHidden",
                        "scoring.visitorsLet",
                        "scoring.visitorsKeptOut");
        assertThat(by(petra))
                .filteredOn(entry -> entry.act().code().equals("scoring.weighed"))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.before()).contains("fresh " + other.get(Criterion.FRESH));
                    assertThat(entry.after()).contains("fresh " + weights.get(Criterion.FRESH));
                });
    }

    @Test
    void who_is_asked_to_judge_is_recorded_with_the_panel() {
        var anna = cast.employee("Anna Berg");
        var panel = panels.invite(
                petra,
                new NewPanel(
                        "This spring", Set.of(anna.id()), Set.of(cast.idea().id())));
        var thing = new Thing(Thing.Kind.PANEL, panel.id());
        assertThat(about(thing))
                .containsExactlyInAnyOrder(
                        Entry.of(petra, Act.of("audit.act.scoring.panelInvited"), thing)
                                .changing("", "This spring"),
                        Entry.of(petra, Act.of("audit.act.scoring.judgeInvited"), Thing.person(anna.id()))
                                .with(thing));
    }

    @Test
    void what_becomes_of_a_reply_that_all_share_is_recorded_and_of_ones_own_is_not() {
        var anna = cast.employee("Anna Berg");
        replies.drop(
                anna,
                replies.keep(anna, new SavedReply.Text("Own", "Thanks", false)).id());
        assertThat(by(anna)).isEmpty();
        var shared = replies.keep(anna, new SavedReply.Text("Thanks", "Thank you!", true));
        replies.change(petra, shared.id(), shared.version(), new SavedReply.Text("Thank you", "Thank you!", true));
        replies.drop(petra, shared.id());
        replies.drop(petra, shared.id());
        assertThat(about(new Thing(Thing.Kind.REPLY, shared.id().value())))
                .extracting(entry -> entry.act().code(), Entry::before, Entry::after)
                .containsExactly(
                        tuple("dialogue.replyDropped", "Thank you: Thank you!", ""),
                        tuple("dialogue.replyChanged", "Thanks", "Thank you"),
                        tuple("dialogue.replyShared", "", "Thanks"));
    }

    @Test
    void whoever_settles_a_colleagues_promise_or_closes_a_colleagues_question_is_recorded_and_the_colleague_is_not() {
        var anna = cast.employee("Anna Berg");
        var theirs = said(anna, Kind.PROMISE);
        var own = said(anna, Kind.PROMISE);
        var asked = said(anna, Kind.QUESTION);
        dialogue.settle(anna, own, Promise.Outcome.KEPT, "Done");
        dialogue.settle(petra, theirs, Promise.Outcome.BROKEN, "Anna is ill");
        dialogue.closeQuestion(petra, asked);
        dialogue.closeQuestion(petra, asked);
        assertThat(by(anna)).isEmpty();
        assertThat(by(petra))
                .containsExactly(
                        Entry.of(petra, Act.of("audit.act.dialogue.questionClosed"), Thing.message(asked.value()))
                                .with(Thing.person(anna.id())),
                        Entry.of(petra, Act.of("audit.act.dialogue.promiseSettled"), Thing.message(theirs.value()))
                                .with(Thing.person(anna.id()))
                                .because("Anna is ill"));
    }

    private MessageId said(Person by, Kind kind) {
        var due = kind == Kind.PROMISE
                ? LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(9)
                : null;
        return dialogue.write(by, new NewMessage(UUID.randomUUID(), cast.idea().id(), null, kind, "I look at it", due))
                .id();
    }

    private List<Entry> by(Person person) {
        return log
                .page(
                        cast.person("Lena Dahl", "Customer experience", Role.LEADER),
                        new AuditQuery(person.id(), null, null, null, null),
                        null,
                        20)
                .items()
                .stream()
                .map(Recorded::entry)
                .toList();
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
