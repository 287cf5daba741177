package org.mlsyscatalog.harvest;

import javax.xml.stream.XMLStreamException;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.PaperCard;

/**
 * A paper in the Metadata Object Description Schema of the Library of Congress, version
 * 3.8.
 */
final class ModsRecord {

	static final String NAMESPACE = "http://www.loc.gov/mods/v3";

	static final String SCHEMA = "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd";

	private ModsRecord() {
	}

	static String write(PaperCard paper, Edition edition, SiteAddress site) {
		return XmlElements.text((elements) -> elements.element("mods", () -> inside(elements, paper, edition, site),
				"xmlns", NAMESPACE, "version", "3.8", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " " + SCHEMA));
	}

	private static void inside(XmlElements elements, PaperCard paper, Edition edition, SiteAddress site)
			throws XMLStreamException {
		elements.element("titleInfo", () -> elements.element("title", paper.title()));
		for (PaperCard.Credit credit : paper.authors()) {
			person(elements, credit, site);
		}
		elements.element("typeOfResource", "text");
		elements.element("genre", "conference paper", "authority", "local");
		elements.element("originInfo", () -> elements.element("dateIssued",
				edition.heldOn().map(Object::toString).orElse(String.valueOf(edition.year())), "encoding", "w3cdtf"));
		elements.element("relatedItem", () -> host(elements, edition, site), "type", "host");
		elements.element("identifier", site.paper(paper.id()), "type", "uri");
		elements.element("identifier", paper.added().doi(), "type", "doi");
		elements.element("identifier", paper.added().arxiv(), "type", "arxiv");
		elements.element("location", () -> {
			elements.element("url", site.paper(paper.id()), "usage", "primary", "access", "object in context");
			elements.element("url", paper.pdf(), "access", "raw object");
		});
		elements.element("recordInfo", () -> {
			elements.element("recordCreationDate", Datestamps.dayOf(edition).toString(), "encoding", "w3cdtf");
			elements.element("recordIdentifier", paper.id(), "source", site.host());
		});
	}

	private static void person(XmlElements elements, PaperCard.Credit credit, SiteAddress site)
			throws XMLStreamException {
		elements.element("name", () -> {
			String inverted = InvertedName.of(credit.name());
			int comma = inverted.indexOf(", ");
			if (comma > 0) {
				elements.element("namePart", inverted.substring(0, comma), "type", "family");
				elements.element("namePart", inverted.substring(comma + 2), "type", "given");
			}
			else {
				elements.element("namePart", credit.name());
			}
			elements.element("displayForm", credit.listedName());
			for (String listed : credit.affiliations()) {
				elements.element("affiliation", listed);
			}
			elements.element("role",
					() -> elements.element("roleTerm", "author", "type", "text", "authority", "marcrelator"));
			elements.element("nameIdentifier", credit.orcid(), "type", "orcid");
		}, "type", "personal", "valueURI", site.author(credit.id()));
	}

	private static void host(XmlElements elements, Edition edition, SiteAddress site) throws XMLStreamException {
		elements.element("titleInfo", () -> elements.element("title", edition.name()));
		elements.element("identifier", site.venue(edition.id()), "type", "uri");
		elements.element("location", () -> elements.element("url", edition.url().orElse(site.venue(edition.id()))));
	}

}
