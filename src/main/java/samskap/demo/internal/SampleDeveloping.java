package samskap.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.demo.internal.Sample.SampleIdea;
import samskap.demo.internal.Sample.SampleSummary;
import samskap.demo.internal.Sample.SampleWording;
import samskap.demo.internal.SampleLoader.Happening;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.developing.Summary;
import samskap.ideas.Idea;
import samskap.identity.Person;

/** How the sample's people develop an idea together: what they suggest, what becomes of it, what they arrive at. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleDeveloping {

    private final Suggestions suggestions;
    private final Summaries summaries;

    SampleDeveloping(Suggestions suggestions, Summaries summaries) {
        this.suggestions = suggestions;
        this.summaries = summaries;
    }

    /**
     * An idea of the sample while its story is told.
     *
     * @param now the idea as it stands at the moment of asking
     * @param after the moment so many hours after it was shared
     */
    record Setting(
            SampleIdea sample, Supplier<Idea> now, Function<String, Person> person, DoubleFunction<Instant> after) {}

    List<Happening> of(Setting setting) {
        var happenings = new ArrayList<Happening>();
        setting.sample().wordings().forEach(wording -> happenings.addAll(of(setting, wording)));
        setting.sample()
                .summaries()
                .forEach(summary -> happenings.add(
                        new Happening(setting.after().apply(summary.after()), () -> pin(setting, summary))));
        return happenings;
    }

    private List<Happening> of(Setting setting, SampleWording wording) {
        var made = new AtomicReference<@Nullable Suggestion>();
        var happenings = new ArrayList<Happening>();
        happenings.add(
                new Happening(setting.after().apply(wording.after()), () -> made.set(suggest(setting, wording))));
        if (wording.decided() != null) {
            happenings.add(new Happening(
                    setting.after().apply(wording.decided()),
                    () -> decide(setting, wording, Objects.requireNonNull(made.get()))));
        }
        return happenings;
    }

    private Suggestion suggest(Setting setting, SampleWording wording) {
        var idea = setting.now().get();
        var title = idea.title().replace(wording.replace(), wording.with());
        var story = idea.story().replace(wording.replace(), wording.with());
        var key = UUID.nameUUIDFromBytes((idea.path() + wording.with()).getBytes(StandardCharsets.UTF_8));
        return suggestions.suggest(
                setting.person().apply(wording.by()),
                new NewSuggestion(key, idea.id(), idea.version(), title, story, wording.why()));
    }

    private void decide(Setting setting, SampleWording wording, Suggestion made) {
        var by = setting.person().apply(Objects.requireNonNull(wording.decidedBy()));
        if (wording.word() == null) {
            suggestions.takeIn(by, made.id());
        } else {
            suggestions.decline(by, made.id(), wording.word());
        }
    }

    private void pin(Setting setting, SampleSummary summary) {
        var idea = setting.now().get();
        var seen = summaries.latest(idea.id()).map(Summary::number).orElse(0);
        summaries.pin(setting.person().apply(summary.by()), idea.id(), seen, summary.text());
    }
}
