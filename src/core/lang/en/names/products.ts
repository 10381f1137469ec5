import type { ProductWords } from '../../name-table';
import { words } from '../../word-list';

export const products: ProductWords = {
  roles: words(`
    software app apps application program programme browser plugin plug-in extension add-on toolkit library framework compiler editor interpreter language database filesystem protocol codec format firmware driver
    website websites site sites webpage portal blog forum wiki platform service services store stores shop shops webshop marketplace search-engine engine newsletter podcast game videogame console emulator
    smartphone phone handset tablet laptop notebook computer supercomputer mainframe camera printer router chip processor gadget device player smartwatch robot drone
    car model sedan hatchback suv truck lorry motorcycle motorbike scooter bicycle tractor locomotive aircraft airliner plane jet bomber fighter helicopter rocket missile satellite probe spacecraft shuttle telescope rifle tank
    ship vessel steamer steamship ferry frigate corvette destroyer cruiser battleship carrier submarine yacht schooner brig sloop barque cutter trawler tanker freighter liner boat lugger clipper tug dredger galleon whaler
    drug vaccine medicine antibiotic pill brand perfume cereal beer lager whisky whiskey wine cigarette shampoo detergent
    train tram operating-system chatbot messenger client
  `),
  cues: words(
    'users user version versions release edition download downloads copies copy prototype installation subscribers subscriber launch successor visitors clone update beta owners',
  ),
  shipPrefixes: words('MS MV HMS USS SS RMS SMS TSS RV FV MT HMAS HMCS INS USNS USCGC LV PS TS S/S M/S M/V M/Y'),
  verbs: words(
    'installed install installing downloaded download downloading uninstall uninstalled launched released rebooted googled drove boarded piloted sailed',
  ),
};
