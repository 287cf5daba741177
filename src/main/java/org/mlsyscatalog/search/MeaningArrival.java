package org.mlsyscatalog.search;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.meaning.MeaningListener;
import org.mlsyscatalog.meaning.PaperMeanings;

import org.springframework.stereotype.Component;

/** Makes papers findable by meaning as soon as their vectors have arrived. */
@Component
class MeaningArrival implements MeaningListener {

	@Override
	public void arrived(Generation generation, PaperMeanings meanings) throws IOException {
		DirectoryReader titles = new NearestTitles(meanings.folder().resolve("nearest")).follow(meanings);
		try {
			generation.attach(PapersByMeaning.of(generation.part(OpenIndex.class), titles, meanings));
		}
		catch (IOException | RuntimeException ex) {
			titles.close();
			throw ex;
		}
	}

}
