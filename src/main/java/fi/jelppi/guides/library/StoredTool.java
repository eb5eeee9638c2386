package fi.jelppi.guides.library;

/** @param version for a change: what is saved over must be the one that was read */
public record StoredTool(ToolId id, long version, Tool tool) {}
