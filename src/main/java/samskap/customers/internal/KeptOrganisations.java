package samskap.customers.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.customers.Organisations;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.InOneGo;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

@Service
class KeptOrganisations implements Organisations {

    private static final Act BELONGS = Act.of("audit.act.customers.belongs");

    private final OrganisationStore store;
    private final Willing willing;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;

    KeptOrganisations(OrganisationStore store, Willing willing, Audit audit, InOneGo inOneGo, Live live) {
        this.store = store;
        this.willing = willing;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    @Override
    public Map<PersonId, String> of(Person colleague, Collection<PersonId> customers) {
        colleague.requireStaff();
        return store.of(customers);
    }

    @Override
    public void belongs(Person colleague, PersonId customer, String typed) {
        colleague.requireStaff();
        var whom = willing.require(customer);
        var name = CleanText.isBlank(typed) ? "" : CleanText.line(typed);
        CleanText.refuseLonger("organisation", name, LONGEST_NAME);
        inOneGo.run(() -> {
            willing.hold(whom);
            var before = store.of(Set.of(customer)).getOrDefault(customer, "");
            if (before.equals(name)) {
                return;
            }
            if (name.isEmpty()) {
                store.forget(customer);
            } else {
                store.belongs(customer, name);
            }
            // For whom they act goes when they withdraw it: a log that stays does not say it.
            audit.record(Entry.of(colleague, BELONGS, Thing.person(customer)));
            live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, customer.value()));
            willing.stay(whom);
        });
    }

    @Override
    public Optional<String> own(Person self) {
        return Optional.ofNullable(store.of(Set.of(self.id())).get(self.id()));
    }

    @Override
    public void deny(Person self) {
        inOneGo.run(() -> {
            store.forget(self.id());
            live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, self.id().value()));
        });
    }

    @Override
    public List<PersonId> people(Person colleague, String typed, int most) {
        colleague.requireStaff();
        var words = CleanText.line(typed);
        return CleanText.isBlank(words) ? List.of() : store.people(Sql.plain(words), most);
    }
}
