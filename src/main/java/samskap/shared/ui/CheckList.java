package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Some of many, each with the browser's own box. */
@Tag("ul")
public class CheckList<T> extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient Map<T, CheckBox> boxes = new LinkedHashMap<>();
    private transient Runnable changed = () -> {};

    public CheckList() {
        addClassName("checks");
        getElement().setAttribute("role", "list");
    }

    public void add(T what, String label, String aside, boolean chosen) {
        var box = new CheckBox(chosen);
        var text = new Element("label");
        text.appendChild(box.getElement(), new Element("span").setText(label));
        if (!aside.isEmpty()) {
            text.appendChild(new Element("small").setText(aside));
        }
        getElement().appendChild(new Element("li").appendChild(text));
        box.addValueChangeListener(change -> changed.run());
        boxes.put(what, box);
    }

    /** Does something whenever somebody chooses or leaves one. */
    public void onChange(Runnable act) {
        changed = act;
    }

    /** Takes everything off the list but these, which stay the same boxes in the same places. */
    public void keep(Collection<T> some) {
        boxes.entrySet().removeIf(entry -> {
            var goes = !some.contains(entry.getKey());
            if (goes) {
                // The list's element holds the label, which holds the box.
                entry.getValue().getElement().getParent().getParent().removeFromParent();
            }
            return goes;
        });
    }

    public boolean has(T what) {
        return boxes.containsKey(what);
    }

    /** Chooses these of what is on the list, and no other. */
    public void choose(Collection<T> some) {
        boxes.forEach((what, box) -> box.setValue(some.contains(what)));
    }

    /** What is chosen, in the order of the list. */
    public Set<T> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
