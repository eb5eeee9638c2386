package fi.jelppi.sync.model;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A request on its way. */
record Parcel(String method, URI uri, Map<String, List<String>> headers, byte[] body) {}
