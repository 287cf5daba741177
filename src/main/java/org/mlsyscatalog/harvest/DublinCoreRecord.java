package org.mlsyscatalog.harvest;

import javax.xml.stream.XMLStreamException;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.PaperCard;

/**
 * A paper as unqualified Dublin Core, as the guidelines of OAI-PMH 2.0 have it.
 */
final class DublinCoreRecord {

	static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";

	static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

	private DublinCoreRecord() {
	}

	static String write(PaperCard paper, Edition edition, SiteAddress site) {
		return XmlElements
			.text((elements) -> elements.element("oai_dc:dc", () -> inside(elements, paper, edition, site),
					"xmlns:oai_dc", NAMESPACE, "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:xsi",
					"http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation", NAMESPACE + " " + SCHEMA));
	}

	private static void inside(XmlElements elements, PaperCard paper, Edition edition, SiteAddress site)
			throws XMLStreamException {
		elements.element("dc:title", paper.title());
		for (PaperCard.Credit credit : paper.authors()) {
			elements.element("dc:creator", InvertedName.of(credit.name()));
		}
		elements.element("dc:date", edition.heldOn().map(Object::toString).orElse(String.valueOf(edition.year())));
		elements.element("dc:type", "Text");
		elements.element("dc:type", "info:eu-repo/semantics/conferenceObject");
		elements.element("dc:identifier", site.paper(paper.id()));
		elements.element("dc:identifier", paper.added().doiAddress().orElse(null));
		elements.element("dc:identifier", paper.added().arxivAddress().orElse(null));
		elements.element("dc:source", edition.name());
		elements.element("dc:relation", paper.pdf());
	}

}
