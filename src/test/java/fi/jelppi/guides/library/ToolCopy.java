package fi.jelppi.guides.library;

import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Puts into a real kiosk what central would send it of the library. */
public class ToolCopy {

    private final ToolHandler handler;

    public ToolCopy(ApplicationContext kiosk) {
        handler = kiosk.getBean(ToolHandler.class);
    }

    public void put(UUID id, SomeTool tool) {
        handler.apply(id, ToolPayload.of(tool.tool()));
    }

    public void remove(UUID id) {
        handler.remove(id);
    }
}
