package samskap.asking.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.asking.AskLog;
import samskap.asking.Asks;
import samskap.asking.BeingAsked;
import samskap.asking.Explanation;
import samskap.asking.Occasion;
import samskap.asking.OwnAsks;
import samskap.ideas.Board;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.journey.Passing;
import samskap.journey.StepId;
import samskap.journey.Steps;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the pages about asking work with. */
@Component
record AskingKit(
        Asks asks,
        OwnAsks own,
        BeingAsked beingAsked,
        AskLog log,
        Explanation explanation,
        Ideas ideas,
        Board board,
        Steps steps,
        Passing passing,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Times times,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("asking." + key, arguments);
    }

    /** After what it is asked. */
    String when(Occasion occasion, @Nullable StepId step) {
        return Optional.ofNullable(step)
                .flatMap(id -> passing.named(id, words.language()))
                .map(name -> text("when.after", name))
                .orElseGet(() -> text("when." + occasion.code()));
    }

    /** What to call somebody, also once they have left. */
    String name(PersonId id) {
        return people.shown(id, words.language()).map(Person::name).orElseGet(() -> text("somebody"));
    }

    static UUID newKey() {
        return UUID.randomUUID();
    }
}
