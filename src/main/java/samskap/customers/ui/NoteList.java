package samskap.customers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samskap.customers.Note;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Parts;

/** Notes, the last first, a page at a time; read anew as far as somebody has looked. */
class NoteList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 12;

    /** Reads the notes after a place in the list. */
    interface Reading {
        Slice<Note> read(@Nullable Cursor after, int size);
    }

    private final transient Reading reader;
    private final transient Function<Note, NoteItem> item;
    private final OrderedList list = new OrderedList();
    private final Paragraph none;
    private final Paragraph more;
    private transient List<Note> shown = List.of();
    private transient @Nullable Cursor next;

    /**
     * @param label what is listed
     * @param nothing what to say when nothing is
     */
    NoteList(CustomerKit kit, String label, String nothing, Reading reader, Function<Note, NoteItem> item) {
        this.reader = reader;
        this.item = item;
        none = Parts.small(nothing);
        more = new Paragraph(Buttons.of(kit.text("more"), "small", this::goOn));
        addClassName("stack");
        list.addClassName("known-notes");
        list.getElement().setAttribute("aria-label", label);
        add(list, none, more);
        show();
    }

    /** As much as is shown already, as it is now. */
    void show() {
        take(reader.read(null, Math.max(PAGE, shown.size())), List.of());
    }

    private void goOn() {
        take(reader.read(next, PAGE), shown);
    }

    private void take(Slice<Note> page, List<Note> before) {
        var all = new ArrayList<>(before);
        all.addAll(page.items());
        next = page.next();
        more.setVisible(next != null);
        none.setVisible(all.isEmpty());
        if (before.isEmpty() && all.equals(shown)) {
            return;
        }
        if (before.isEmpty()) {
            list.removeAll();
        }
        all.subList(before.size(), all.size()).forEach(note -> list.add(item.apply(note)));
        shown = List.copyOf(all);
    }
}
