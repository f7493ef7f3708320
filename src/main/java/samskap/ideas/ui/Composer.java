package samskap.ideas.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.dao.DataAccessException;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Composition;
import samskap.ideas.Feeling;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.pictures.Chosen;
import samskap.pictures.ui.PictureWords;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;

/** Where an idea is written. The draft lives in the browser; it comes here to be shared. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("samskap-composer")
@JsModule("./composer.ts")
class Composer extends Component {

    /** What the page needs to let somebody write. */
    record Setup(
            Map<String, String> words,
            List<FeelingOption> feelings,
            List<Option> stages,
            List<Option> topics,
            String stage,
            String topic,
            int longestText,
            int longestTitle,
            boolean signedIn,
            Map<String, String> pictureWords) {}

    record FeelingOption(String code, String icon, String label) {}

    record Option(@Nullable String group, String code, String label) {}

    /** A draft as the page keeps it. */
    record Draft(
            String key,
            String text,
            @Nullable String title,
            @Nullable String feeling,
            @Nullable String stage,
            @Nullable String topic,
            @Nullable Boolean share,
            @Nullable List<Chosen> pictures) {}

    /** Roomy enough for a company behind one address; each person has a limit of their own. */
    private static final Limit SHARES_PER_ADDRESS = new Limit("share-address", 60, Duration.ofHours(1));

    private static final Limit LOOKS_PER_ADDRESS = new Limit("similar", 60, Duration.ofMinutes(1));

    /** The beginning says what it is about. */
    private static final int MOST_TO_COMPARE = 2_000;

    private final Ideas ideas;
    private final Journey journey;
    private final BoardPages pages;
    private final Supporting supporting;
    private final SignInGate gate;
    private final CurrentPerson current;
    private final RateLimits limits;
    private final Acts acts;
    private final Words words;

    Composer(
            Ideas ideas,
            Journey journey,
            BoardPages pages,
            Supporting supporting,
            SignInGate gate,
            CurrentPerson current,
            RateLimits limits,
            Acts acts,
            Words words) {
        this.ideas = ideas;
        this.journey = journey;
        this.pages = pages;
        this.supporting = supporting;
        this.gate = gate;
        this.current = current;
        this.limits = limits;
        this.acts = acts;
        this.words = words;
    }

    /** Makes it ready; what the board is filtered by is what a new idea is about. */
    void start(BoardQuery query) {
        getElement().callJsFunction("start", setup(query));
    }

    /**
     * Goes on with what was begun in the reading edition; what is null there is in the browser's draft, if anywhere. A
     * link must not say anything in somebody's name: a text from the address is there to be shared by hand, unless a
     * visitor brought it, who is asked who they are before anything happens.
     *
     * @param signedIn whether somebody was signed in when they came
     */
    void carryOn(
            @Nullable String text,
            @Nullable String stage,
            @Nullable String topic,
            @Nullable String feeling,
            boolean signedIn) {
        getElement().callJsFunction("carryOn", text, stage, topic, feeling, signedIn);
    }

    /** As {@link #carryOn}, to add pictures: nothing is shared yet. */
    void goOnWithPictures(
            @Nullable String text,
            @Nullable String stage,
            @Nullable String topic,
            @Nullable String feeling,
            boolean signedIn) {
        getElement().callJsFunction("addPictures", text, stage, topic, feeling, signedIn);
    }

    Setup setup(BoardQuery query) {
        return new Setup(
                texts(),
                Arrays.stream(Feeling.values()).map(this::option).toList(),
                journey.stages().stream()
                        .map(stage ->
                                new Option(words.text(stage.phase().key()), stage.code(), stage.name(words.language())))
                        .toList(),
                journey.topics().stream()
                        .map(topic -> new Option(null, topic.code(), topic.name(words.language())))
                        .toList(),
                query.stage() == null ? "" : query.stage(),
                query.topic() == null ? "" : query.topic(),
                Composition.LONGEST_STORY,
                Composition.LONGEST_TITLE,
                current.get().isPresent(),
                PictureWords.of(words));
    }

    private FeelingOption option(Feeling feeling) {
        return new FeelingOption(feeling.code(), "feeling-" + (feeling.level() + 3), words.text(feeling.key()));
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("lang", words.language().code()),
                Map.entry("prompt", words.text("ideas.compose.prompt")),
                Map.entry("placeholder", words.text("ideas.compose.placeholder")),
                Map.entry("title", words.text("ideas.compose.title")),
                Map.entry("titleIs", words.text("ideas.compose.titleIs", "{0}")),
                Map.entry("editTitle", words.text("ideas.compose.editTitle")),
                Map.entry("feeling", words.text("ideas.compose.feeling")),
                Map.entry("when", words.text("ideas.compose.when")),
                Map.entry("whenLabel", words.text("ideas.compose.whenLabel")),
                Map.entry("what", words.text("ideas.compose.what")),
                Map.entry("whatLabel", words.text("ideas.compose.whatLabel")),
                Map.entry("kept", words.text("ideas.compose.kept")),
                Map.entry("notKept", words.text("ideas.compose.notKept")),
                Map.entry("share", words.text("ideas.compose.share")),
                Map.entry("similar", words.text("ideas.compose.similar")),
                Map.entry("similarHint", words.text("ideas.compose.similarHint")),
                Map.entry("empty", words.text("ideas.refused.empty")),
                Map.entry("tooLong", words.text("shared.refused.tooLong", "{0}", "{1}")),
                Map.entry("meToo", words.text("ideas.card.meToo")),
                Map.entry("closed", words.text("ideas.card.closed")));
    }

    @ClientCallable
    void share(Draft draft) {
        gate.then(author -> share(author, draft));
    }

    private void share(Person author, Draft draft) {
        try {
            limits.take(SHARES_PER_ADDRESS, address());
            var idea = ideas.share(author, from(draft));
            var ui = UI.getCurrent();
            // Only now may the browser forget the draft.
            ui.getPage().executeJs("dispatchEvent(new CustomEvent('samskap-shared', { detail: $0 }))", draft.key());
            ui.navigate("ideas/" + idea.segment());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private NewIdea from(Draft draft) {
        return new NewIdea(
                key(draft.key()),
                draft.text(),
                draft.title() == null || draft.title().isBlank() ? null : draft.title(),
                journey.stage(draft.stage()).orElse(null),
                journey.topic(draft.topic()).orElse(null),
                Feeling.ofCode(draft.feeling()).orElse(null),
                draft.pictures() == null ? List.of() : draft.pictures());
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.notAllowed();
        }
    }

    private void refuse(Refusal refusal) {
        if (refusal.field() == null) {
            acts.show(refusal);
        } else {
            getElement().callJsFunction("refused", refusal.field(), words.text(refusal));
        }
    }

    @ClientCallable
    List<Card> similar(String text) {
        try {
            limits.take(LOOKS_PER_ADDRESS, address());
            var beginning = text.substring(0, Math.min(text.length(), MOST_TO_COMPARE));
            return pages.similarTo(beginning, current.get().orElse(null), words.language());
        } catch (Refusal | DataAccessException notNow) {
            // Nobody asked for it: whoever writes goes on writing and is told of nothing.
            return List.of();
        }
    }

    private static String address() {
        return RateLimits.origin(VaadinRequest.getCurrent().getRemoteAddr());
    }

    @ClientCallable
    @Nullable
    Card support(long id, boolean wanted) {
        return supporting.support(new IdeaId(id), wanted);
    }
}
