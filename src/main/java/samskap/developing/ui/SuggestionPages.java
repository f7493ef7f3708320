package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;

/** Some suggestions, and more of them when the reader wants them. */
class SuggestionPages extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final SuggestionList list;
    private final NativeButton more;
    private int most = PAGE;

    /**
     * @param decided shows anew what there is, after the reader decided something
     * @param refresh the same, when they want more
     */
    SuggestionPages(DevelopingKit kit, Runnable decided, Runnable refresh) {
        list = new SuggestionList(kit, decided);
        more = Buttons.quiet(kit.text("more"), () -> {
            most += PAGE;
            refresh.run();
        });
        addClassName("stack");
        add(list, more);
    }

    int most() {
        return most;
    }

    Set<SuggestionId> busy() {
        return list.busy();
    }

    /** @param total how many there are, those that are not wanted yet too */
    void show(Look look, List<Suggestion> wanted, int total) {
        list.show(look, wanted);
        more.setVisible(total > most);
        setVisible(list.isVisible());
    }
}
