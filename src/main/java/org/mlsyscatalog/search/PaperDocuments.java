package org.mlsyscatalog.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.mlsyscatalog.catalog.Addition;
import org.mlsyscatalog.catalog.ArxivId;
import org.mlsyscatalog.catalog.Authorship;
import org.mlsyscatalog.catalog.Doi;
import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.catalog.Institution;
import org.mlsyscatalog.catalog.Paper;
import org.mlsyscatalog.catalog.PaperCard;
import org.mlsyscatalog.identity.PersonName;
import tools.jackson.databind.json.JsonMapper;

/** Turns papers into documents of the index. */
final class PaperDocuments {

	private final Analyzer analyzer;

	private final NameKeys nameKeys;

	private final JsonMapper json;

	PaperDocuments(Analyzer analyzer, JsonMapper json) {
		this.analyzer = analyzer;
		this.nameKeys = new NameKeys(analyzer);
		this.json = json;
	}

	Document document(Paper paper) {
		Document document = new Document();
		document.add(new StringField(IndexFields.ID, paper.id(), Store.YES));
		document.add(new StoredField(IndexFields.CARD, this.json.writeValueAsBytes(PaperCard.of(paper))));
		addIdentifiers(document, paper);
		addTitle(document, paper);
		addEdition(document, paper.edition());
		Set<Institution> institutions = new LinkedHashSet<>();
		for (Authorship authorship : paper.authorships()) {
			addAuthor(document, authorship);
			institutions.addAll(authorship.institutions());
		}
		addInstitutions(document, institutions);
		return document;
	}

	private static void addIdentifiers(Document document, Paper paper) {
		for (Addition addition : paper.additions()) {
			switch (addition.kind()) {
				case DOI ->
					document.add(new StringField(IndexFields.IDENTIFIER, Doi.key(addition.content()), Store.NO));
				case ARXIV ->
					document.add(new StringField(IndexFields.IDENTIFIER, ArxivId.key(addition.content()), Store.NO));
				default -> {
					// Not something people look for.
				}
			}
		}
	}

	private void addTitle(Document document, Paper paper) {
		document.add(new TextField(IndexFields.TITLE, paper.title(), Store.NO));
		document.add(new TextField(IndexFields.TITLE_STEMS, paper.title(), Store.NO));
		String whole = Analysis.whole(this.analyzer, paper.title());
		document.add(new StringField(IndexFields.TITLE_WHOLE, whole, Store.NO));
		document.add(new BinaryDocValuesField(IndexFields.TITLE_WHOLE, new BytesRef(whole)));
		document.add(new SortedDocValuesField(IndexFields.TITLE_ORDER, new BytesRef(paper.sortKey())));
	}

	private static void addEdition(Document document, Edition edition) {
		String year = String.valueOf(edition.year());
		document.add(new TextField(IndexFields.YEAR, year, Store.NO));
		document.add(new IntPoint(IndexFields.YEAR_NUMBER, edition.year()));
		document.add(new NumericDocValuesField(IndexFields.YEAR_NUMBER, edition.year()));
		document.add(FacetLabel.field(Facet.YEAR, year, year));
		document.add(new TextField(IndexFields.VENUE, edition.venue().name(), Store.NO));
		document.add(new TextField(IndexFields.VENUE, edition.name(), Store.NO));
		document.add(new StringField(IndexFields.VENUE_ID, edition.id(), Store.NO));
		document.add(new StringField(IndexFields.VENUE_ID, edition.venue().id(), Store.NO));
		document.add(FacetLabel.field(Facet.VENUE, edition.venue().id(), edition.venue().name()));
	}

	private void addAuthor(Document document, Authorship authorship) {
		String name = authorship.author().name();
		addName(document, name);
		if (!name.equals(authorship.listedName())) {
			addName(document, authorship.listedName());
		}
		for (String key : this.nameKeys.listed(authorship.listedName())) {
			document.add(new StringField(IndexFields.PERSON, key, Store.NO));
		}
		document.add(new StringField(IndexFields.AUTHOR_ID, authorship.author().id(), Store.NO));
		document.add(FacetLabel.field(Facet.AUTHOR, authorship.author().id(), name));
		for (String listed : authorship.listedAffiliations()) {
			document.add(new TextField(IndexFields.AFFILIATION, listed, Store.NO));
		}
	}

	private void addName(Document document, String name) {
		String family = PersonName.parse(name).family();
		for (Map.Entry<String, String> text : Map.of(IndexFields.AUTHOR, name, IndexFields.FAMILY, family).entrySet()) {
			document.add(new TextField(text.getKey(), text.getValue(), Store.NO));
			String spelled = SpelledOut.of(text.getValue());
			if (!spelled.equals(text.getValue())) {
				document.add(new TextField(text.getKey(), spelled, Store.NO));
			}
		}
		List<String> parts = Analysis.words(this.analyzer, IndexFields.FAMILY, family);
		if (parts.size() > 1) {
			// "Bendavid" for "Ben-David".
			document.add(new TextField(IndexFields.FAMILY, String.join("", parts), Store.NO));
		}
		for (String key : this.nameKeys.of(name)) {
			document.add(new StringField(IndexFields.PERSON, key, Store.NO));
		}
	}

	private static void addInstitutions(Document document, Set<Institution> institutions) {
		Set<Institution> withAllAbove = new LinkedHashSet<>();
		for (Institution institution : institutions) {
			document.add(new StringField(IndexFields.INSTITUTION_ONLY_ID, institution.id(), Store.NO));
			withAllAbove.addAll(institution.within());
		}
		for (Institution institution : withAllAbove) {
			document.add(new StringField(IndexFields.INSTITUTION_ID, institution.id(), Store.NO));
			document.add(FacetLabel.field(Facet.INSTITUTION, institution.id(), institution.name()));
			document.add(new TextField(IndexFields.INSTITUTION, institution.name(), Store.NO));
			for (String alias : institution.aliases()) {
				document.add(new TextField(IndexFields.INSTITUTION, alias, Store.NO));
			}
		}
	}

}
