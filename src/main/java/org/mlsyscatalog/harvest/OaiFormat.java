package org.mlsyscatalog.harvest;

import java.util.List;

import io.gdcc.xoai.dataprovider.model.MetadataFormat;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.PaperCard;

/** The formats records can be had in. */
enum OaiFormat {

	/** Unqualified Dublin Core, which the protocol wants from everybody. */
	DUBLIN_CORE("oai_dc", DublinCoreRecord.NAMESPACE, DublinCoreRecord.SCHEMA, DublinCoreRecord::write),

	/**
	 * MODS 3.8, which also says who was where, what the paper appeared in, and tells
	 * family from given names.
	 */
	MODS("mods", ModsRecord.NAMESPACE, ModsRecord.SCHEMA, ModsRecord::write);

	private final String prefix;

	private final String namespace;

	private final String schema;

	private final Writing writing;

	OaiFormat(String prefix, String namespace, String schema, Writing writing) {
		this.prefix = prefix;
		this.namespace = namespace;
		this.schema = schema;
		this.writing = writing;
	}

	static List<OaiFormat> all() {
		return List.of(values());
	}

	static OaiFormat of(MetadataFormat format) {
		return all().stream()
			.filter((one) -> one.prefix.equals(format.getPrefix()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such format: " + format.getPrefix()));
	}

	MetadataFormat metadataFormat() {
		return MetadataFormat.metadataFormat(this.prefix)
			.withNamespace(this.namespace)
			.withSchemaLocation(this.schema)
			.withTransformer(MetadataFormat.identity());
	}

	/** The paper in this format, as an XML element with its name spaces. */
	String write(PaperCard paper, Edition edition, SiteAddress site) {
		return this.writing.write(paper, edition, site);
	}

	private interface Writing {

		String write(PaperCard paper, Edition edition, SiteAddress site);

	}

}
