// What hinders whom on a page: axe's rules of WCAG 2.1 A and AA, on which the RGAA stands, and whether it fits a narrow screen,
// for each width and palette. Prints what was found and exits 1 if that is anything; with a folder, leaves a picture of each.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [chromium, adresse, dossier] = process.argv.slice(2);
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
// 320 px is what WCAG 1.4.10 asks for. As a phone shows it: a page that does not say that it fits is laid out as for a desk.
const ECRANS = { telephone: { width: 320, height: 640, isMobile: true }, bureau: { width: 1280, height: 800 } };
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function constater(page, largeur) {
    // Evaluated by the debugger, which no content policy binds.
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(regles => globalThis.axe.run(document, {
        // Its own reading of style sheets is for a rule about orientation, and the page's content policy refuses it.
        preload: false, runOnly: { type: 'tag', values: regles } }), REGLES);
    const defauts = violations.flatMap(regle => regle.nodes.map(noeud => `${regle.id}: ${regle.help}: ${noeud.target.join(' ')}`));
    // Not the window's own width: a phone widens it to what does not fit.
    if (await page.evaluate(asked => document.documentElement.scrollWidth > asked, largeur)) {
        defauts.push('reflow: wider than the screen');
    }
    if (passes.length === 0) {
        defauts.push('nothing was looked at');
    }
    return { defauts, regles: passes.length };
}

// No sandbox of its own: it opens our pages alone, and CI is root.
const navigateur = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
let trouves = 0;
try {
    for (const [ecran, taille] of Object.entries(ECRANS)) {
        for (const palette of ['light', 'dark']) {
            const page = await navigateur.newPage();
            const refuses = [];
            page.on('requestfailed', demande => refuses.push(`not loaded: ${demande.url()}`));
            page.on('response', reponse => reponse.status() >= 400 && refuses.push(`${reponse.status()}: ${reponse.url()}`));
            await page.setViewport(taille);
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: palette }]);
            await page.goto(adresse, { waitUntil: 'networkidle0' });
            if (dossier) {
                await page.screenshot({ path: join(dossier, `statut-${ecran}-${palette}.png`), fullPage: true });
            }
            // What is folded is looked at, too.
            await page.$$eval('details', tous => tous.forEach(un => { un.open = true; }));
            const { defauts, regles } = await constater(page, taille.width);
            // A browser asks for an icon by itself.
            const tous = defauts.concat(refuses.filter(refus => !refus.endsWith('/favicon.ico')));
            tous.forEach(defaut => console.log(`${ecran}, ${palette}: ${defaut}`));
            console.log(`${ecran}, ${palette}: ${regles} rules kept, ${tous.length} found`);
            trouves += tous.length;
            await page.close();
        }
    }
} finally {
    await navigateur.close();
}
process.exitCode = trouves > 0 ? 1 : 0;
