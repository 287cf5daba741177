package org.mlsyscatalog.harvest;

import java.util.Optional;

/**
 * How records are named: {@code oai:}, the host of the site, and the id of the paper, as
 * the guidelines for oai-identifier have it.
 */
final class OaiIdentifiers {

	private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai-identifier";

	/** What a harvester may rely on; neither a number nor a name without a domain is. */
	private static final String REGISTERED = "[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+";

	private OaiIdentifiers() {
	}

	/** What stands before the id of a paper. */
	static String prefix(SiteAddress site) {
		return "oai:" + site.host() + ":";
	}

	/** The scheme for machines; empty where the host is not a registered name. */
	static Optional<String> described(SiteAddress site) {
		if (!site.host().matches(REGISTERED)) {
			return Optional.empty();
		}
		return Optional.of(XmlElements.text((elements) -> elements.element("oai-identifier", () -> {
			elements.element("scheme", "oai");
			elements.element("repositoryIdentifier", site.host());
			elements.element("delimiter", ":");
			elements.element("sampleIdentifier", prefix(site) + "learningsys-2018-schelter-deequ");
		}, "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
				NAMESPACE + " http://www.openarchives.org/OAI/2.0/oai-identifier.xsd")));
	}

}
