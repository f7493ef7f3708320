package samskap.developing.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.developing.Suggestion;

/**
 * What the reader can do with a suggestion. The buttons stay the same while what they belong to is shown anew, so that
 * a click is heard that was on its way just then.
 */
class SuggestionFooter extends Footer {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final NativeButton takeIn;
    private final NativeButton decline;
    private final NativeButton withdraw;
    private @Nullable NativeButton reporting;

    SuggestionFooter(DevelopingKit kit, SuggestionItem item) {
        this.kit = kit;
        takeIn = Buttons.primary("", item::takeIn);
        decline = Buttons.quiet(kit.text("decline"), item::decline);
        withdraw = Buttons.quiet(kit.text("withdraw"), item::withdraw);
        add(takeIn, decline, withdraw);
    }

    /** Whether there is anything that the reader can do. */
    boolean show(Look look, Suggestion suggestion) {
        var decides = suggestion.isOpen() && look.mayDecide() && !suggestion.withheld();
        var withdraws = suggestion.isOpen() && look.isByViewer(suggestion);
        takeIn.setText(kit.text(look.collides(suggestion) ? "compare" : "takeIn"));
        takeIn.setVisible(decides);
        decline.setVisible(decides);
        withdraw.setVisible(withdraws);
        return report(look, suggestion) || decides || withdraws;
    }

    /** Words that were taken back are gone already. */
    private boolean report(Look look, Suggestion suggestion) {
        if (reporting != null) {
            reporting.removeFromParent();
        }
        reporting = suggestion.withheld() || suggestion.words().title().isEmpty()
                ? null
                : kit.reporting()
                        .button(Thing.suggestion(suggestion.id().value()), suggestion.author(), look.viewer())
                        .orElse(null);
        if (reporting != null) {
            add(reporting);
        }
        return reporting != null;
    }
}
