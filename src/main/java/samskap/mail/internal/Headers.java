package samskap.mail.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import samskap.mail.Mail;

/** What stands above a mail besides to whom it goes and what it is about. */
final class Headers {

    private Headers() {}

    /** By name, in a fixed order. */
    static Map<String, String> of(Mail mail, Sender sender, SignedAddresses addresses) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Language", mail.language().code());
        if (mail.from() == null) {
            // Nobody did anything. What a person says is no machine's mail, though a machine carries it.
            headers.put("Auto-Submitted", mail.answering() == null ? "auto-generated" : "auto-replied");
        }
        // Keeps "out of office" away, whoever speaks; a mail server's own word about a mail comes through.
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        headers.put("X-Loop", sender.address().getAddress());
        if (mail.answering() != null) {
            headers.put("Message-ID", sender.mark(mail.answering().id()));
            if (mail.answering().to() != null) {
                headers.put("In-Reply-To", mail.answering().to());
                headers.put("References", mail.answering().references().strip());
            }
        }
        var conversation = mail.conversation();
        if (conversation != null) {
            headers.put("Message-ID", addresses.mark(conversation.id(), conversation.reply()));
            headers.put("In-Reply-To", sender.mark(conversation.root()));
            headers.put("References", sender.mark(conversation.root()));
            headers.put("List-Id", "<" + conversation.list() + "." + sender.domain() + ">");
            headers.put("List-Unsubscribe", "<" + conversation.stop() + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }
}
