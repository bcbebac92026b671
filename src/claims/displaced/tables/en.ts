/** Words without any of which nobody is told to have left home. */
export const triggers = /^(?:displac\w+|uproot\w*|homeless|fle[ed]\w*|forced|force|forces|forcing|drove|driven|drives|driving|left|leave|leaving|shelter|refuge|sanctuary|cross\w*|escap\w+|pushed)$/u;

/** Those who are counted as displaced: never fighters, prisoners or suspects. */
export const people = /^(?:people|persons?|residents?|villagers?|civilians?|families|family|households?|inhabitants|refugees?|locals|townspeople|women|men|children|individuals|farmers|herders|christians|muslims|others|more|half|citizens|palestinians|syrians|ukrainians|sudanese|congolese|rohingya|returnees|idps|evacuees|who)$/u;

/** What people are driven from. */
export const homes = /^(?:homes?|houses?|villages?|towns?|city|cities|area|areas|district|districts|neighbou?rhoods?|camps?|settlements?|land|lands|region|province|communities|territory|country)$/u;

/** What others flee from: "fled the scene", "fled on motorcycles". */
export const unmoved = /^(?:scene|prison|jail|custody|police|justice|cell|vehicle|car)$/u;
