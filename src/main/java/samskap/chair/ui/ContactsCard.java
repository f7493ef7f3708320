package samskap.chair.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import samskap.chair.Contact;
import samskap.customers.Rhythms;
import samskap.shared.ui.Parts;

/** How teams keep in touch with customers, in the order of the teams. */
class ContactsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ChairKit kit;

    ContactsCard(ChairKit kit, List<Contact> contacts) {
        this.kit = kit;
        addClassNames("card", "pad", "course");
        add(new H2(kit.text("followUp.contacts")), Parts.small(kit.text("followUp.contactsHint", Rhythms.FEWEST)));
        if (contacts.isEmpty()) {
            add(Parts.small(kit.text("followUp.contactsNone", Rhythms.FEWEST)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("contacts");
        list.getElement().setAttribute("role", "list");
        contacts.forEach(contact -> list.add(line(contact)));
        add(list);
    }

    private ListItem line(Contact contact) {
        var pace = contact.pace();
        var says = new Paragraph(kit.text(
                "followUp.contact", pace.team(), pace.met(), contact.days(), pace.colleagues(), pace.before()));
        var trend = contact.ratio()
                .map(ratio -> kit.text("followUp.contactTimes", ratio.low(), ratio.high()))
                .orElseGet(() -> kit.text("followUp.trend.few"));
        return new ListItem(says, Parts.small(trend));
    }
}
