package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerQueue.Taken;
import samskap.dialogue.HandedOver;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** Who deals with an idea that waits: who took it, whom it was handed over to, who is writing right now. */
record Standing(@Nullable Taken taken, @Nullable HandedOver handed, List<PersonId> writers) {

    private static final int WORD = 140;

    boolean isNobodys() {
        return taken == null && handed == null && writers.isEmpty();
    }

    /** The lines that tell it. */
    List<Span> lines(Kit kit, Person viewer) {
        var lines = new ArrayList<Span>();
        writers.stream()
                .filter(writer -> !writer.equals(viewer.id()))
                .map(writer -> kit.people().find(writer))
                .flatMap(Optional::stream)
                .map(writer -> writes(kit, writer))
                .forEach(lines::add);
        if (taken != null) {
            kit.people().find(taken.by()).map(who -> isOnIt(kit, who, viewer)).ifPresent(lines::add);
        }
        return lines;
    }

    private static Span writes(Kit kit, Person writer) {
        var line = line(writer, kit.text("writers.writes", writer.firstName()));
        line.addClassName("writes");
        return line;
    }

    private static Span isOnIt(Kit kit, Person who, Person viewer) {
        return line(
                who,
                who.id().equals(viewer.id())
                        ? kit.text("queue.youAreOnIt")
                        : kit.text("queue.isOnIt", who.firstName()));
    }

    private static Span line(Person who, String words) {
        var line = new Span();
        line.addClassName("by");
        line.add(new Avatar(who.initials(), true).small());
        line.add(words);
        return line;
    }

    /** To whom it was handed over with which word, if it was. */
    Optional<Div> handover(Kit kit, Person viewer, TeamNames teams) {
        if (handed == null) {
            return Optional.empty();
        }
        var by = kit.people().shown(handed.by(), kit.words().language());
        var line = new Div(
                new Icon("lock"),
                new Span(kit.text(
                        isFor(viewer) ? "handed.toYou" : "handed.to",
                        by.map(Person::firstName).orElse(""),
                        receiver(kit, teams))));
        line.addClassName("handed");
        if (!handed.word().isEmpty()) {
            var word = new Span("“" + Markdown.toExcerpt(handed.word(), WORD) + "”");
            word.addClassName("said");
            line.add(Parts.in(by.map(person -> person.language().code()).orElse(null), word));
        }
        return Optional.of(line);
    }

    private boolean isFor(Person viewer) {
        return handed != null && viewer.id().equals(handed.person());
    }

    private String receiver(Kit kit, TeamNames teams) {
        if (handed == null) {
            return "";
        }
        return handed.team() == null
                ? Optional.ofNullable(handed.person())
                        .flatMap(kit.people()::find)
                        .map(Person::firstName)
                        .orElse("")
                : teams.of(handed.team());
    }
}
