package fi.jelppi.sync.feed;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.OlderForm;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.Takes;
import fi.jelppi.sync.wire.WireJson;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes a record down, version by version, to what the kiosk that asks can read. */
@Component
@OnCentral
class OlderForms {

    private final List<OlderForm<?, ?>> forms;

    OlderForms(ObjectProvider<OlderForm<?, ?>> forms) {
        this.forms = forms.stream().toList();
    }

    /** As it is when nothing older is known: the kiosk keeps it aside then. */
    Change readable(Change change, Takes takes) {
        var now = change;
        while (now.v() > takes.newestOf(now.t())) {
            var older = older(now);
            if (older.isEmpty()) {
                return change;
            }
            now = older.get();
        }
        return now;
    }

    private Optional<Change> older(Change change) {
        var payload = change.p();
        return forms.stream()
                .filter(form -> form.newer().name().equals(change.t())
                        && form.newer().version() == change.v()
                        && form.older().version() < change.v())
                .findFirst()
                .map(form -> new Change(
                        change.t(),
                        change.i(),
                        form.older().version(),
                        payload == null ? null : convert(form, payload)));
    }

    private static <N extends Record, O extends Record> JsonNode convert(OlderForm<N, O> form, JsonNode payload) {
        var newer = WireJson.MAPPER.treeToValue(payload, form.newer().payload());
        return WireJson.MAPPER.valueToTree(form.convert(newer));
    }
}
