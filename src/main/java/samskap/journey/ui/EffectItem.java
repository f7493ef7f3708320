package samskap.journey.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Objects;
import samskap.journey.Deed;
import samskap.journey.Effect;
import samskap.moments.Tally;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.value.lens.Newcombe;

/** Something that was done about a step; what people said since; then what changed, and how sure that is. */
class EffectItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;

    EffectItem(JourneyKit kit, Effect effect, boolean mayTakeBack) {
        this.kit = kit;
        addClassName("deed");
        add(what(effect.deed()));
        if (!effect.told().isEmpty()) {
            add(Parts.small(kit.text("deed.since")), Story.list(kit, effect.told()));
        }
        var said = new ArrayList<String>();
        if (effect.change() != null) {
            var before = effect.before();
            var after = effect.after();
            said.add(kit.text("deed.before", effect.days(), before.badly(), before.all(), share(before)));
            said.add(kit.text("deed.after", after.badly(), after.all(), share(after)));
        }
        said.add(verdict(effect));
        add(new Paragraph(String.join(" ", said)));
        if (effect.others() > 0) {
            add(Parts.small(kit.text("deed.others", effect.others())));
        }
        if (mayTakeBack) {
            add(takeBack(effect.deed()));
        }
    }

    private Paragraph what(Deed deed) {
        var day = new Span(kit.calendar().date(kit.language(), deed.day()) + ": ");
        var words = new Span(deed.words());
        words.addClassName("name");
        var by = new Span(" " + kit.text("deed.by", kit.name(deed.by())));
        by.addClassNames("small", "muted");
        return new Paragraph(day, words, by);
    }

    private String verdict(Effect effect) {
        return switch (effect.verdict()) {
            case TOO_FEW -> tooFew(effect.days(), effect.before(), effect.after());
            case BETTER -> kit.text("deed.better", -points(effect, 0), -points(effect, 1), -points(effect, -1));
            case WORSE -> kit.text("deed.worse", points(effect, 0), points(effect, -1), points(effect, 1));
            case UNCLEAR -> kit.text("deed.unclear", -points(effect, -1), points(effect, 1));
        };
    }

    private static double share(Tally tally) {
        return (double) tally.badly() / tally.all();
    }

    private String tooFew(int days, Tally before, Tally after) {
        return days == 0
                ? kit.text("deed.today")
                : kit.text("deed.tooFew", days, before.all(), after.all(), Effect.ENOUGH);
    }

    /** In percentage points: the lower end of the interval, the difference itself, or the upper end. */
    private static long points(Effect effect, int end) {
        Newcombe change = Objects.requireNonNull(effect.change());
        return Math.round(100 * (end < 0 ? change.low() : end > 0 ? change.high() : change.difference()));
    }

    private Paragraph takeBack(Deed deed) {
        var button = JourneyKit.button(kit.text("deed.takeBack"), "small quiet", () -> {
            if (kit.acts().run(() -> kit.deeds().takeBack(kit.current().require(), deed.id()))) {
                Toasts.show(kit.text("deed.takenBack"));
            }
        });
        button.setAriaLabel(kit.text("deed.takeBackNamed", deed.words()));
        return new Paragraph(button);
    }
}
