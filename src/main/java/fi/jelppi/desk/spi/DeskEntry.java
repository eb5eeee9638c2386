package fi.jelppi.desk.spi;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * A page of the desk; the shell registers it inside its own frame, at central only.
 *
 * @param path route, for example {@code desk/events}
 * @param labelKey text of the menu; null for a page that is reached from another one
 * @param order place in the menu, lowest first
 */
public record DeskEntry(String path, @Nullable String labelKey, int order, Class<? extends Component> view) {}
