package samskap.notification.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Tray;
import samskap.mail.TrayLedger;

/** What is known of the mails that tell somebody that their wish was noted. */
@Component
class NoticeLedger extends TrayLedger {

    private final Notices notices;

    NoticeLedger(Notices notices, Tray.Trays trays) {
        super(Sort.NOTICES, trays.of("notification_notice", "person_id"));
        this.notices = notices;
    }

    @Override
    protected List<About> about(Collection<Long> keys) {
        return notices.find(keys).stream()
                .map(notice -> new About(
                        notice.to().value(), notice.to(), null, notice.idea().value(), "notice"))
                .toList();
    }
}
