package samskap.mail.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.mail.Tray;

@Component
class JdbcTrays implements Tray.Trays {

    private final JdbcClient jdbc;

    JdbcTrays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tray of(String table, String key) {
        return new JdbcTray(jdbc, table, key);
    }
}
