package org.mlsyscatalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.mlsyscatalog.identity.PersonName;

/**
 * What one author's name adds to the document of a paper.
 *
 * @param names the name, and the same spelled out where letters can be
 * @param families the family name alike, and in one word where it has several
 * @param keys all ways to write the name
 * @param listedKeys the ways to write it where it is the name a paper lists
 */
record NameTerms(List<String> names, List<String> families, Set<String> keys, Set<String> listedKeys) {

	static NameTerms of(String name, Analyzer analyzer) {
		String family = PersonName.parse(name).family();
		List<String> families = withSpelledOut(family);
		List<String> parts = Analysis.words(analyzer, IndexFields.FAMILY, family);
		if (parts.size() > 1) {
			// "Bendavid" for "Ben-David".
			families.add(String.join("", parts));
		}
		NameKeys keys = new NameKeys(analyzer);
		return new NameTerms(withSpelledOut(name), families, keys.of(name), keys.listed(name));
	}

	private static List<String> withSpelledOut(String text) {
		List<String> texts = new ArrayList<>(List.of(text));
		String spelled = SpelledOut.of(text);
		if (!spelled.equals(text)) {
			texts.add(spelled);
		}
		return texts;
	}

	/** Adds all but {@link #listedKeys}. */
	void addTo(Document document) {
		this.names.forEach((name) -> document.add(new TextField(IndexFields.AUTHOR, name, Store.NO)));
		this.families.forEach((family) -> document.add(new TextField(IndexFields.FAMILY, family, Store.NO)));
		this.keys.forEach((key) -> document.add(new StringField(IndexFields.PERSON, key, Store.NO)));
	}

}
