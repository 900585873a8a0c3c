"""Simulated beginner creators, each with at most one planted weakness, and a judge of the first advice they get.

`creators(seed, each)` makes them; `python tests/creators.py --seed 1 --each 10` takes each through the real command
line (two imports, the profile, the report) in a temporary folder and says how often the planted weakness came first.
Nothing here knows the rules of the coach: a creator is written as a person would live it.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import math
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

TODAY = date(2026, 11, 23)  # a Monday; a creator's own today is one of the seven days from here
NEXT_MILESTONE = "next-milestone"
EXPECTED: dict[str, str] = {
    "irregular": "post-consistently",
    "silence": "post-consistently",
    "no-hashtags": "hashtags-and-sounds",
    "wrong-hashtags": "hashtags-and-sounds",
    "off-limit-hashtags": "hashtags-and-sounds",
    "no-niche": "focus-niche",
    "nobody-answers": "build-engagement",
    "no-question": "copywriting",
    "no-collaboration": "collaborate",
    "stopped-checking-in": "social-media-management",
    "healthy": NEXT_MILESTONE,
}
POST_COLUMNS = "date,time,platform,account,caption,hashtags,format,sound,views,likes,comments,shares,saves"
COUNT_COLUMNS = "date,platform,account,followers"


@dataclass(frozen=True)
class Creator:
    """One simulated person: what goes into the program, and the weakness it should find."""

    name: str
    weakness: str
    today: date
    profile_args: list[str]
    posts_csv: str
    counts_csv: str

    @property
    def account(self) -> str:
        return self.profile_args[self.profile_args.index("--focus") + 1]


@dataclass(frozen=True)
class Words:
    """A niche in one language; each text is a list with bars between its parts."""

    names: str
    items: str
    says: str
    asks: str
    tags: str


@dataclass(frozen=True)
class Niche:
    key: str
    family: str  # niches of one family are near each other: never "unrelated"
    indonesian: Words
    english: Words

    def words(self, language: str) -> Words:
        return self.indonesian if language == "id" else self.english


NICHES = (
    Niche(
        "recipes",
        "wellbeing",
        Words(
            "resep masakan rumahan|Resep sehat|masak hemat anak kos|kuliner rumahan",
            "ayam geprek|tumis kangkung|sambal matah|sop iga|tempe orek|bakwan jagung|nasi goreng|pepes ikan",
            "Resep {i} cuma 15 menit, bumbunya gampang dicari.|Masak {i} buat makan siang hari ini, enak dan hemat.|"
            "Rahasia {i} biar gurih: bawang putihnya digoreng dulu.|{i} versi dapur aku, tanpa santan.|"
            "Bekal hari ini {i}, bahannya tinggal ada di kulkas.|Akhirnya {i} buatan sendiri jadi juga, wangi banget.",
            "Kamu suka yang pedas atau manis?|Mau resep apa lagi minggu depan?|Di rumahmu pakai bumbu apa?",
            "resep|resepmasakan|reseprumahan|masakdirumah|masakanrumahan|ideresep|resepmudah|dapurku|menuharian|"
            "masakanindonesia|bekalharian|reseppraktis|belajarmasak|masakhemat|homecooking",
        ),
        Words(
            "easy home recipes|healthy cooking|budget meals|home cooking",
            "lentil soup|garlic noodles|chicken curry|banana bread|fried rice|veggie tacos|tomato pasta|egg salad",
            "{i} in 15 minutes, one pan, no fuss.|Cooked {i} for lunch today and it cost almost nothing.|"
            "The trick to good {i}: toast the spices first.|My kitchen smells of {i} and I am not sorry.|"
            "Meal prep Sunday: {i} for three days.|How I make {i} when the fridge is nearly empty.",
            "Spicy or mild?|What should I cook next?|What would you serve with it?",
            "recipe|easyrecipes|homecooking|whatsfordinner|mealprep|budgetmeals|cookingathome|foodie|quickmeals|"
            "healthyrecipes|dinnerideas|homemadefood|kitchentips|onepanmeals|cookwithme",
        ),
    ),
    Niche(
        "gadgets",
        "tech",
        Words(
            "review gadget murah|teknologi|tips HP dan laptop|gadget mahasiswa",
            "earbuds|power bank|HP dua jutaan|keyboard mekanik|smartwatch|laptop bekas|charger GaN|tablet",
            "Review jujur {i} setelah sebulan dipakai.|Baterai {i} ini tahan dua hari, kaget juga.|"
            "Tiga hal yang jarang dibahas soal {i}.|Unboxing {i}, isinya lengkap buat harganya.|"
            "Tips merawat {i} supaya awet.|Setting {i} yang langsung aku ganti begitu beli.",
            "Kamu pakai merek apa?|Mau aku bandingkan dengan yang mana?|Worth it nggak menurutmu?",
            "gadget|reviewgadget|teknologi|gadgetmurah|infogadget|tipshp|reviewhp|techindonesia|androidindonesia|"
            "unboxing|laptopmurah|aksesorishp|gadgetreview|racungadget|tipsteknologi",
        ),
        Words(
            "gadget reviews|budget tech|phone and laptop tips",
            "pair of earbuds|power bank|budget phone|mechanical keyboard|smartwatch|used laptop|USB-C hub|tablet",
            "Honest review of the {i} after a month of daily use.|The battery of this {i} surprised me.|"
            "Three things nobody tells you about a {i}.|Unboxing the {i}: small box, big value.|"
            "Settings I change first on any {i}.|This {i} replaced two devices on my desk.",
            "Which one do you use?|What should I test next?|Worth the price or not?",
            "gadgets|techreview|budgettech|techtips|gadgetreview|unboxing|desksetup|android|phonetips|techtok|"
            "laptopsetup|smartdevices|technology|techcreator|newtech",
        ),
    ),
    Niche(
        "beauty",
        "looks",
        Words(
            "skincare pemula|kecantikan|makeup sehari-hari",
            "sunscreen|serum niacinamide|lip tint|toner|cushion|pelembap|masker wajah|maskara",
            "Urutan pakai {i} di pagi hari untuk kulit berminyak.|Dua minggu rutin {i}, kulitku lebih kalem.|"
            "Swatch {i} tiga warna di kulit sawo matang.|{i} lima puluh ribuan yang nggak bikin kusam.|"
            "Makeup kampus cuma pakai {i} dan bedak.|Kesalahanku dulu waktu pakai {i}.",
            "Jenis kulitmu apa?|Kamu tim matte atau glowing?|Ada yang cocok juga?",
            "skincare|skincareroutine|kulitsehat|makeuppemula|tipskecantikan|reviewskincare|skincaremurah|beautytips|"
            "kulitberminyak|makeupharian|racunskincare|glowingskin|skincarelokal|makeuplokal|rawatwajah",
        ),
        Words(
            "skincare for beginners|everyday makeup|beauty on a budget",
            "sunscreen|niacinamide serum|lip tint|toner|tinted moisturiser|clay mask|mascara|blush",
            "Morning routine for oily skin with just {i}.|Two weeks of {i} and my skin feels calm.|"
            "Swatches of my {i} in daylight, no filter.|Drugstore {i} that lasted the whole shift.|"
            "Five minute makeup: {i} and done.|How I layer {i} without pilling.",
            "What is your skin type?|Matte or dewy?|Which shade would you pick?",
            "skincare|skincareroutine|beautytips|makeuptutorial|oilyskin|drugstorebeauty|everydaymakeup|skincaretips|"
            "glowingskin|cleanbeauty|makeuplover|beautyreview|selfcare|skinbarrier|beautytok",
        ),
    ),
    Niche(
        "parenting",
        "family",
        Words(
            "parenting balita|ibu dan anak|cerita ibu baru",
            "MPASI|jam tidur bayi|tantrum|main sensori|toilet training|baca buku sebelum tidur|screen time|batuk pilek",
            "Cerita {i} di rumah minggu ini, capek tapi lucu.|Yang menolong kami soal {i}: rutinitas yang sama.|"
            "Catatan kecil ibu baru tentang {i}.|Anakku dua tahun dan kami masih belajar {i}.|"
            "Tips {i} dari bidan dekat rumah.|Hari ini si kecil menang soal {i}, bunda menyerah.",
            "Si kecil umur berapa, Bun?|Di rumah gimana caranya, Bun?|Ada bunda yang sama?",
            "parenting|ibudananak|tipsparenting|ibubaru|mpasi|tumbuhkembanganak|balita|ibumuda|duniaanak|"
            "mainanak|ceritaibu|anakbalita|bundabelajar|parentingindonesia|aktivitasanak",
        ),
        Words(
            "parenting toddlers|life with a baby|new mum diary",
            "toddler sleep|picky eating|tantrums|sensory play|potty training|bedtime stories|screen time|baby food",
            "A small win with {i} this week.|What helped us with {i}: the same routine each night.|"
            "Notes of a tired mum on {i}.|Our two year old and {i}: day three.|"
            "One idea for {i} that cost nothing.|Nobody warned me about {i}, so here is my story.",
            "How old is your little one?|How do you do it at home?|Anyone else in this phase?",
            "parenting|toddlerlife|momlife|newmom|parentingtips|toddleractivities|babyfood|raisingkids|mumlife|"
            "gentleparenting|firsttimemom|kidsactivities|motherhood|parenthood|toddlermom",
        ),
    ),
    Niche(
        "fitness",
        "wellbeing",
        Words(
            "olahraga di rumah|fitness pemula|lari dan kebugaran",
            "plank|squat|lari 5K|push up|yoga pagi|skipping|dumbbell|peregangan",
            "Latihan {i} 10 menit tanpa alat.|Minggu keempat rutin {i}, napas mulai panjang.|"
            "Posisi {i} yang benar biar pinggang aman.|Pemula boleh mulai {i} dari tiga set.|"
            "Progres {i} bulan ini, pelan tapi jalan.|Pemanasan sebelum {i} yang sering dilupakan.",
            "Hari ini kamu latihan apa?|Kuat berapa menit?|Pagi atau malam enaknya?",
            "olahraga|workoutdirumah|fitnessindonesia|hidupsehat|olahragadirumah|latihanpemula|larisehat|bugar|"
            "homeworkout|workoutpemula|gymindonesia|pelaripemula|sehatbugar|latihanotot|yogaindonesia",
        ),
        Words(
            "home workouts|beginner fitness|running for beginners",
            "plank|squats|5K run|push ups|morning yoga|skipping rope|dumbbells|stretching",
            "Ten minutes of {i}, no equipment.|Week four of {i} and I can finally breathe.|"
            "The form cue that fixed my {i}.|Start {i} with three easy sets.|"
            "Slow progress on {i} is still progress.|Warm up before {i}, your knees will thank you.",
            "What did you train today?|How long can you hold it?|Morning or evening?",
            "fitness|homeworkout|workoutathome|beginnerfitness|fitnessjourney|runningtips|gymmotivation|training|"
            "fitfam|strengthtraining|couchto5k|workoutroutine|exercise|mobility|runnersofinstagram",
        ),
    ),
    Niche(
        "crafts",
        "making",
        Words(
            "kerajinan tangan|rajut dan crochet|DIY rumahan",
            "tas rajut|gantungan kunci resin|bunga kawat bulu|dompet kulit|lilin aroma|gelang manik|macrame|sulam pita",
            "Proses bikin {i} dari awal sampai jadi.|Pesanan {i} hari ini selesai, lega.|"
            "Bahan {i} cuma dua puluh ribu.|Pola {i} untuk pemula, pelan-pelan saja.|"
            "Gagal dua kali, {i} ketiga akhirnya rapi.|Warna baru untuk {i} buatan tangan.",
            "Warna mana yang kamu pilih?|Mau tutorial yang mana dulu?|Cocok buat kado siapa?",
            "kerajinantangan|handmade|rajutan|diy|crochetindonesia|buatantangan|kriya|craftindonesia|idekado|"
            "tutorialrajut|produklokal|handmadeindonesia|diyindonesia|kerajinanlokal|merajut",
        ),
        Words(
            "handmade crafts|crochet and knitting|DIY at home",
            "crochet bag|resin keychain|felt flower|leather wallet|scented candle|bead bracelet|macrame hanger|tote",
            "From yarn to finish: making a {i}.|Another {i} order packed today.|"
            "You need three materials for this {i}.|Beginner pattern for a {i}, take it slow.|"
            "Two failed tries, the third {i} came out neat.|New colours for my handmade {i}.",
            "Which colour would you pick?|Which tutorial first?|Who would you gift it to?",
            "handmade|crafts|crochet|diy|crochettok|smallbusiness|handmadegifts|makersgonnamake|crafting|"
            "diyprojects|knitting|yarnlove|craftideas|etsyseller|handcrafted",
        ),
    ),
    Niche(
        "travel",
        "out",
        Words(
            "jalan-jalan murah|traveling hemat|wisata lokal",
            "Jogja|Dieng|Pulau Pari|Malang|kereta ekonomi|Bukittinggi|Labuan Bajo|Bandung selatan",
            "Dua hari di {i} cuma tiga ratus ribu.|Rute ke {i} naik angkutan umum.|"
            "Penginapan bersih dekat {i}, kamarnya kecil tapi nyaman.|Pagi di {i}, kabutnya tebal sekali.|"
            "Itinerary {i} untuk akhir pekan.|Barang wajib dibawa kalau liburan ke {i}.",
            "Kamu sudah pernah ke sini?|Pantai atau gunung?|Liburan berikutnya ke mana?",
            "jalanjalan|travelinghemat|wisataindonesia|liburanmurah|backpackerindonesia|explorejogja|itinerary|"
            "wisatalokal|travelindonesia|tipsliburan|jalanjalanmurah|pesonaindonesia|solotraveler|openTrip|liburan",
        ),
        Words(
            "budget travel|weekend trips|slow travel by train",
            "Lisbon|the night train|Hanoi|a small island|Kraków|the coast path|Chiang Mai|a mountain hut",
            "Two days in {i} for under a hundred.|The cheapest way to reach {i}.|"
            "Clean hostel near {i}, tiny but kind people.|Sunrise over {i} was worth the alarm.|"
            "Weekend itinerary: {i}.|Packing list for {i}, one bag only.",
            "Have you been here?|Beach or mountains?|Where to next?",
            "travel|budgettravel|weekendtrip|traveltips|backpacking|solotravel|itinerary|slowtravel|traintravel|"
            "hiddengems|travelgram|traveldiary|wanderlust|hosteltravel|onebagtravel",
        ),
    ),
    Niche(
        "books",
        "study",
        Words(
            "ulasan buku|rekomendasi novel|buku dan membaca",
            "novel misteri|kumpulan cerpen|buku puisi|novel sejarah|buku self-help|komik lokal|novel terjemahan|memoar",
            "Selesai baca {i} ini dalam dua malam.|Tiga kutipan dari {i} yang aku tandai.|"
            "Ulasan singkat {i} tanpa spoiler.|{i} ini pelan di awal, lalu susah ditutup.|"
            "Rak bukuku bulan ini: satu {i} dan dua bacaan lama.|Bacaan akhir pekan: {i} dan teh hangat.",
            "Lagi baca apa minggu ini?|Tim buku fisik atau ebook?|Penulis favoritmu siapa?",
            "buku|rekomendasibuku|bookstagramindonesia|ulasanbuku|bacabuku|novelindonesia|reviewbuku|kutubuku|"
            "booktokindonesia|sukamembaca|literasi|resensibuku|bukubagus|tbr|pembacabuku",
        ),
        Words(
            "book reviews|reading and novels|bookish corner",
            "mystery novel|story collection|poetry book|historical novel|memoir|graphic novel|fantasy saga|essay book",
            "Finished this {i} in two nights.|Three quotes I marked in this {i}.|"
            "Spoiler-free thoughts on a quiet {i}.|A slow start, then this {i} would not let me go.|"
            "On my shelf this month: one {i}, two rereads.|Weekend reading: a {i} and tea.",
            "What are you reading?|Paper or ebook?|Which author should I try?",
            "books|bookstagram|booktok|bookreview|currentlyreading|readingcommunity|bookrecommendations|tbr|"
            "booklover|bookworm|fictionreads|readinglist|readersofinstagram|bookish|novels",
        ),
    ),
    Niche(
        "gardening",
        "garden",
        Words(
            "berkebun di rumah|tanaman hias|kebun sayur kecil",
            "cabai rawit|monstera|tomat ceri|kangkung|aglonema|daun mint|kaktus|selada",
            "Tanam {i} di pot bekas, tiga minggu sudah tumbuh.|Daun {i} menguning karena kebanyakan air.|"
            "Pupuk dari sisa dapur untuk {i}.|Panen {i} pertama dari balkon.|"
            "Repotting {i} sore ini, akarnya sudah penuh.|Media tanam {i} yang ringan dan murah.",
            "Tanamanmu yang paling bandel apa?|Disiram berapa kali sehari?|Mau lihat tanaman apa lagi?",
            "berkebun|tanamanhias|berkebundirumah|kebunsayur|urbanfarming|tanaman|pecintatanaman|hidroponik|"
            "tipsberkebun|kebunmini|tanamsendiri|panensayur|plantlover|menanam|halamanrumah",
        ),
        Words(
            "balcony gardening|houseplants|growing vegetables",
            "chillies|monstera|cherry tomatoes|lettuce|snake plant|mint|succulents|basil",
            "Grew {i} in an old bucket, week three.|Yellow leaves on my {i}: too much water.|"
            "Kitchen scraps became food for my {i}.|First harvest of {i} from the balcony.|"
            "Repotting the {i} today, roots everywhere.|Light and cheap soil mix for {i}.",
            "Which plant gives you trouble?|How often do you water?|What should I grow next?",
            "gardening|houseplants|plantparent|growyourown|balconygarden|plantsofinstagram|urbangarden|planttips|"
            "vegetablegarden|plantcare|gardenlife|containergardening|planttok|greenthumb|indoorplants",
        ),
    ),
    Niche(
        "gaming",
        "tech",
        Words(
            "game mobile|main game santai|gaming indie",
            "Mobile Legends|Minecraft|game indie|Genshin|Stardew Valley|PUBG Mobile|game horor|Free Fire",
            "Akhirnya naik rank di {i} setelah kalah lima kali.|Build {i} untuk pemain baru.|"
            "Momen kocak {i} semalam.|Main {i} di HP kentang, masih lancar.|"
            "Tips {i} biar nggak gampang kalah.|Tamat {i}, endingnya bikin diam lama.",
            "Kamu main hero apa?|Main di HP atau PC?|Mabar malam ini?",
            "gaming|gamersindonesia|mobilegame|gamemobile|mabar|gameindie|tipsgame|gamingindonesia|mobilelegends|"
            "minecraftindonesia|mainbareng|kontengame|gamer|gameplay|pushrank",
        ),
        Words(
            "cozy gaming|indie games|mobile gaming",
            "Minecraft|an indie platformer|Stardew Valley|a horror game|Valorant|a farming sim|Zelda|a roguelike",
            "Finally ranked up in {i} after five losses.|Starter build for {i}.|"
            "Funniest moment of {i} last night.|Playing {i} on an old laptop, still smooth.|"
            "Small tips for {i} nobody told me.|Finished {i}, the ending hit hard.",
            "What are you playing?|Console or PC?|Which boss was worst?",
            "gaming|indiegames|cozygaming|gamer|gameplay|gamingcommunity|minecraft|mobilegaming|gamingtips|"
            "letsplay|gamertok|pcgaming|retrogaming|stardewvalley|videogames",
        ),
    ),
    Niche(
        "fashion",
        "looks",
        Words(
            "outfit hijab|OOTD kuliah|thrift fashion",
            "kemeja oversize|rok plisket|celana kulot|blazer thrift|hijab pashmina|kardigan|sepatu putih|batik modern",
            "Tiga gaya pakai {i} dari Senin sampai Jumat.|Outfit kuliah hari ini: {i} warna netral.|"
            "Nemu {i} di pasar thrift, tiga puluh ribu.|Padu padan {i} buat badan mungil.|"
            "Cara melipat {i} supaya nggak kusut.|Lookbook akhir pekan pakai {i}.",
            "Tim warna netral atau cerah?|Look nomor berapa favoritmu?|Dipakai ke mana cocoknya?",
            "ootd|ootdindonesia|outfitkuliah|fashionhijab|thriftindonesia|ootdhijab|padupadan|inspirasioutfit|"
            "gayahijab|lookbook|outfitideas|mixandmatch|fashionlokal|bajuthrift|outfitharian",
        ),
        Words(
            "thrift fashion|everyday outfits|modest style",
            "big white shirt|pleated skirt|wrap skirt|thrifted blazer|cardigan|trench coat|denim jacket|maxi dress",
            "Three ways to wear one {i}.|Campus outfit today: {i} in beige.|"
            "Thrifted this {i} for the price of a coffee.|Styling a {i} when you are petite.|"
            "Capsule wardrobe, day nine: the {i}.|Weekend lookbook with a {i}.",
            "Neutral or bright?|Which look is yours?|Where would you wear it?",
            "ootd|outfitideas|thriftflip|fashiontips|styleinspo|thrifted|capsulewardrobe|modestfashion|lookbook|"
            "outfitoftheday|slowfashion|whatiwore|fashionstyle|streetstyle|secondhandfashion",
        ),
    ),
    Niche(
        "study",
        "study",
        Words(
            "tips belajar|kehidupan mahasiswa|belajar bahasa Inggris",
            "catatan Cornell|teknik pomodoro|skripsi|ujian masuk kampus|grammar|hafalan rumus|presentasi|beasiswa",
            "Cara aku belajar {i} tanpa begadang.|Jadwal belajar {i} satu minggu.|"
            "Kesalahan umum soal {i} yang dulu aku lakukan.|Rangkuman {i} satu halaman.|"
            "Semester ini {i} lebih teratur, nilainya naik.|Dua jam fokus {i}, ponsel di laci.",
            "Pelajaran tersulitmu apa?|Belajar pagi atau malam?|Semester berapa sekarang?",
            "tipsbelajar|belajar|studygram|mahasiswa|studygramindonesia|belajarbareng|skripsi|anakkuliah|"
            "belajarbahasainggris|motivasibelajar|catatankuliah|infobeasiswa|pelajar|teknikbelajar|kuliah",
        ),
        Words(
            "study tips|student life|exam prep",
            "Cornell notes|the pomodoro method|a thesis|exam week|flash cards|maths revision|presentations|essays",
            "How I handle {i} without all-nighters.|A one week plan for {i}.|"
            "The mistake I made with {i} last term.|One page summary of {i}.|"
            "This term {i} got easier and my marks went up.|Two focused hours of {i}, phone in the drawer.",
            "What is your hardest subject?|Library or bedroom?|When is your next exam?",
            "studytips|studygram|studentlife|examprep|studymotivation|studywithme|revision|notetaking|college|"
            "university|studytok|productivestudent|learning|studyhacks|studyroutine",
        ),
    ),
    Niche(
        "pets",
        "animals",
        Words(
            "kucing kampung|perawatan kucing|hewan peliharaan",
            "kucing oren|anak kucing|kucing tua|kelinci|hamster|anjing kampung|kucing bulu panjang|burung lovebird",
            "Tingkah {i} hari ini bikin rumah ramai.|Jadwal makan {i} supaya nggak obesitas.|"
            "Pertama kali {i} ke dokter hewan, tegang semua.|Mandi untuk {i} cukup sebulan sekali.|"
            "Kandang {i} dari kardus bekas.|Vaksin {i} beres, pulangnya tidur seharian.",
            "Anabulmu siapa namanya?|Tim kucing atau anjing?|Peliharaanmu suka makan apa?",
            "kucing|kucinglucu|anabul|pecintakucing|catlover|hewanpeliharaan|kucingindonesia|kucingoren|"
            "tipskucing|perawatankucing|petlover|kucingkampung|anakkucing|dokterhewan|sayangihewan",
        ),
        Words(
            "life with cats|dog training|pet care",
            "my orange cat|the kitten|our old dog|the rabbit|a foster puppy|the hamster|my rescue cat|the parrot",
            "Today {i} ran the whole house.|Feeding times for {i}, the vet approved.|"
            "First vet visit for {i}, we both survived.|Bath day with {i}, send towels.|"
            "A cardboard castle for {i}.|Vaccines done, {i} slept all day.",
            "What is your pet called?|Cats or dogs?|What does yours eat?",
            "catsofinstagram|dogsofinstagram|petcare|catlover|rescuepet|doglife|petsoftiktok|kitten|puppy|pets|"
            "adoptdontshop|dogtraining|cattok|petparent|catlife",
        ),
    ),
    Niche(
        "music",
        "sound",
        Words(
            "cover lagu|belajar gitar|musik indie",
            "kunci gitar dasar|cover akustik|ukulele|lagu daerah|fingerstyle|piano pemula|lirik baru|rekaman kamar",
            "Latihan {i} hari ke-20, jari mulai kapalan.|{i} sederhana yang enak dimainkan sore hari.|"
            "Satu menit {i}, suara apa adanya.|Belajar {i} dari nol, pelan asal rapi.|"
            "Di balik layar {i} minggu ini.|Alat murah untuk {i} di kamar.",
            "Mau dicover lagu apa?|Nada asli atau diturunkan?|Kamu main alat musik apa?",
            "coverlagu|musikindonesia|gitarakustik|belajargitar|musisiindie|coverakustik|laguindonesia|gitaris|"
            "kuncigitar|musikindie|singercover|ukuleleindonesia|musisikamar|belajarmusik|laguakustik",
        ),
        Words(
            "song covers|learning guitar|bedroom music",
            "basic guitar chords|an acoustic cover|the ukulele|fingerstyle|beginner piano|new lyrics|a home recording",
            "Day twenty of {i}, fingers hurt, heart happy.|A simple take on {i} for a rainy evening.|"
            "One minute of {i}, no edits.|Learning {i} from zero, slow and clean.|"
            "Behind the scenes of {i}.|Cheap gear I use for {i}.",
            "Which song next?|Original key or lower?|What do you play?",
            "music|coversong|guitarcover|acousticcover|learnguitar|indiemusic|singersongwriter|bedroomproducer|"
            "guitartok|musician|ukulele|newmusic|pianocover|homestudio|guitarplayer",
        ),
    ),
)

COMMON_ASKS = {
    "id": (
        "Pernah coba juga?|Menurut kamu gimana?|Ada yang setuju?|Kalau kamu gimana|Siapa yang sama kayak aku?|"
        "Tulis di komentar ya, aku baca semua.|Coba cerita versi kamu di kolom komentar."
    ),
    "en": (
        "Have you tried it?|What do you think?|Anyone else?|Agree or not?|How do you do it?|"
        "Tell me yours in the comments.|Share your version below, I read them all."
    ),
}
CLOSERS = {
    "id": "Simpan dulu biar nggak lupa.|Semoga bermanfaat.|Pelan-pelan saja.|Versi lengkap di video.|Bagian dua besok.",
    "en": "Save this for later.|Hope it helps.|Small steps.|Full version in the video.|Part two tomorrow.",
}
MENTIONS = {
    "id": (
        "Kolab bareng {who}.|Bareng {who} hari ini.|Duet dengan {who}, seru banget.|Terima kasih {who} idenya!|"
        "Collab pertama sama {who}."
    ),
    "en": (
        "Collab with {who}.|Made together with {who}.|Duet with {who}, so much fun.|Thanks {who} for the idea!|"
        "First collaboration, with {who}."
    ),
}
HANDLES = "teman_{n}|ruang.{n}|sudut_{n}|corner.{n}|maker_{n}|studio.{n}"
GENERIC_TAGS = (
    "fyp|viral|foryou|explore|trending|foryoupage|xyzbca|fypシ|like4like|followforfollow|instagood|reels|love|"
    "photooftheday|viralvideo|explorepage|beranda|masukberanda|f4f|happy"
)
EMOJI = "✨|🙌|😂|💛|🔥|🌿"
SOUNDS = "original sound|lagu viral minggu ini|lofi beat|acoustic morning|remix santai|suara asli"
FORMATS = {
    "instagram": "reel|reel|photo|carousel",
    "tiktok": "video|video|video|photo",
    "youtube": "short|short|video",
    "x": "text|text|photo|video",
    "facebook": "photo|text|video|reel",
}
TAG_COUNTS = {"instagram": (2, 5), "tiktok": (2, 5), "youtube": (2, 5), "x": (1, 3), "facebook": (1, 2)}
VARIANTS = {
    "silence": ("ongoing", "ended", "two"),
    "wrong-hashtags": ("generic", "one-other", "many-others", "generic-and-other"),
    "no-niche": ("written", "unwritten"),
    "nobody-answers": ("small", "large"),
    "stopped-checking-in": ("posts-go-on", "posts-stop"),
}


@dataclass(frozen=True)
class Life:
    """The dice of one creator, thrown once; everything written later follows from them."""

    rng: Random
    weakness: str
    variant: str
    niche: Niche
    language: str
    platform: str
    handle: str
    today: date
    weeks: int
    plan: int
    size: int
    growth: float
    noise: float
    reach: float
    inline: bool  # hashtags at the end of the caption instead of in their own column
    habit: float  # how much of the tags comes from the few they always use
    bored: float  # how often a generic tag slips in beside the fitting ones
    counts: bool  # logs shares and saves as well

    @property
    def words(self) -> Words:
        return self.niche.words(self.language)

    @property
    def monday(self) -> date:
        """Monday of the week of today."""
        return self.today - timedelta(days=self.today.weekday())


def _pick(rng: Random, texts: str) -> str:
    return rng.choice(texts.split("|"))


def _live(seed: int, weakness: str, index: int) -> Life:
    rng = Random(f"{seed}/{weakness}/{index}")  # the same people every time, nothing secret
    variants = VARIANTS.get(weakness, ("",))
    variant = variants[(index + seed) % len(variants)]
    platforms = ("instagram", "tiktok") if weakness == "off-limit-hashtags" else tuple(FORMATS)
    quiet = weakness == "silence" or variant == "posts-stop"  # enough before the silence to be a habit
    weeks = rng.randint(18 if quiet else 12, 30)
    size = rng.randint(450, 950) if variant == "large" else int(10 ** rng.uniform(math.log10(30), math.log10(950)))
    return Life(
        rng=rng,
        weakness=weakness,
        variant=variant,
        niche=rng.choice(NICHES),
        language=rng.choice(("id", "en")),
        platform=platforms[(index + seed) % len(platforms)] if rng.random() < 0.7 else rng.choice(platforms),
        handle=f"kreator_{rng.randint(100, 999)}",
        today=TODAY + timedelta(days=rng.randrange(7)),
        weeks=weeks,
        plan=rng.randint(2 if quiet or weakness in {"irregular", "no-collaboration"} else 1, 5),
        size=size,
        growth=min(rng.uniform(1, 25), 0.9 * size / weeks),
        noise=rng.uniform(0.15, 0.8),
        reach=rng.uniform(4, 10) if variant == "large" else rng.uniform(0.4, 2.5),
        inline=rng.random() < 0.4,
        habit=rng.uniform(0.2, 0.9),
        bored=rng.choice((0.0, 0.1, 0.3)),
        counts=rng.random() < 0.8,
    )


# --- when they post ---------------------------------------------------------------------------------------------------


def _steady(life: Life) -> list[int]:
    """Posts of each week, oldest first: the plan in most weeks, and a lighter week now and then."""
    rng = life.rng
    sizes = [life.plan + (rng.random() < 0.2) for _ in range(life.weeks)]
    light = [week for week in range(life.weeks - 2) if week % 2 and rng.random() < 0.24]  # never two side by side
    for week in light[-3:]:
        sizes[week] = life.plan - 1
    return sizes


def _irregular(life: Life) -> list[int]:
    """Nothing, a burst, a little, nothing: the plan is met in at most four of the last twelve full weeks."""
    rng, plan = life.rng, life.plan
    while True:
        kinds = rng.choices("0<=>", (40, 30, 8, 22), k=life.weeks)
        sizes = [_size_of(kind, plan, rng) for kind in kinds]
        recent = sizes[-13:-1]
        kept = sum(size >= plan for size in recent)
        if kept <= 4 and recent.count(0) >= 3 and "000" not in "".join(kinds) and sum(sizes) >= life.weeks:
            return sizes


def _size_of(kind: str, plan: int, rng: Random) -> int:
    return {"0": 0, "<": rng.randint(1, plan - 1), "=": plan, ">": plan + rng.randint(2, 4)}[kind]


def _silent_weeks(life: Life) -> set[int]:
    """The weeks without a post, counted back from the week of today (which is 0)."""
    rng = life.rng
    if life.variant == "two":
        return {1, 2, 3, 5, 6, 7} if rng.random() < 0.5 else {2, 3, 4, 6, 7, 8}
    length = rng.randint(3, 6)
    first = 0 if life.variant == "ongoing" else rng.randint(1, 8 - length)
    return set(range(first, first + length + (first == 0)))


def _week_sizes(life: Life) -> list[int]:
    if life.weakness == "irregular":
        return _irregular(life)
    sizes = _steady(life)
    quiet = _silent_weeks(life) if life.weakness == "silence" else set()
    return [0 if life.weeks - 1 - week in quiet else size for week, size in enumerate(sizes)]


def _post_times(life: Life) -> list[datetime]:
    rng = life.rng
    habit = rng.sample(range(7), 7)  # the days this person likes, best first
    hours = rng.sample((7, 9, 12, 15, 17, 18, 19, 20, 21), 2)
    until = _last_check_in(life) if life.variant == "posts-stop" else life.today
    times: set[datetime] = set()
    for week, size in enumerate(_week_sizes(life)):
        start = life.monday - timedelta(weeks=life.weeks - 1 - week)
        days = rng.sample(range(7), 7) if rng.random() < 0.15 else habit
        for number in range(size):
            at = time(rng.choice(hours) if rng.random() < 0.85 else rng.randint(6, 22), rng.randrange(60))
            times.add(datetime.combine(start + timedelta(days=days[number % 7]), at))  # local time, as people write it
    return sorted(moment for moment in times if moment.date() < until)


# --- what they write --------------------------------------------------------------------------------------------------


def _spread(rng: Random, total: int, share: float) -> list[bool]:
    """`share` of the posts, spread over the whole history as habits are, with a random start."""
    start = rng.random()
    flags = [int((n + 1) * share + start) > int(n * share + start) for n in range(total)]
    for at in range(0, total - 3, 4):
        part = flags[at : at + 4]
        rng.shuffle(part)
        flags[at : at + 4] = part
    return flags


def _strangers(life: Life, count: int) -> list[Niche]:
    """Niches of other families, each of another one."""
    pool = life.rng.sample(NICHES, len(NICHES))
    families: dict[str, Niche] = {}
    for niche in pool:
        if niche.family != life.niche.family:
            families.setdefault(niche.family, niche)
    return list(families.values())[:count]


def _topics(life: Life, total: int) -> list[Niche]:
    if life.weakness != "no-niche":
        return [life.niche] * total
    menu = [life.niche, *_strangers(life, life.rng.randint(4, 6))]
    topics: list[Niche] = []
    while len(topics) < total:
        choices = [niche for niche in menu if not topics or niche is not topics[-1]]
        topics += [life.rng.choice(choices)] * life.rng.choice((1, 1, 2))
    return topics[:total]


def _caption(life: Life, topic: Niche, item: str, *, asks: bool, mentions: bool) -> str:
    rng, words = life.rng, topic.words(life.language)
    text = _pick(rng, words.says).format(i=item)
    parts = [text[0].upper() + text[1:]]
    if rng.random() < 0.4:
        parts.append(_pick(rng, CLOSERS[life.language]))
    if mentions:
        who = "@" + _pick(rng, HANDLES).format(n=rng.randint(10, 99))
        parts.append(_pick(rng, MENTIONS[life.language]).format(who=who))
    if asks:
        question = _pick(rng, words.asks if rng.random() < 0.65 else COMMON_ASKS[life.language])
        parts.insert(0 if question.endswith("?") and rng.random() < 0.2 else len(parts), question)
    if rng.random() < 0.25:
        parts.append(_pick(rng, EMOJI))
    return ("\n" if rng.random() < 0.1 else " ").join(parts)


def _fitting(life: Life, topic: Niche, item: str, count: int) -> list[str]:
    pool = topic.words(life.language).tags.split("|")
    start = life.weeks % len(pool)
    always = [pool[(start + step) % len(pool)] for step in (0, 4, 9)]
    tags = [tag for tag in always if life.rng.random() < life.habit]
    tags = (tags + life.rng.sample([tag for tag in pool if tag not in tags], len(pool) - len(tags)))[:count]
    if life.rng.random() < 0.4:
        words = [word for word in item.lower().split() if word not in {"a", "an", "the", "my", "our"}]
        tags[-1] = "".join(letter for letter in "".join(words) if letter.isalnum())
    if life.rng.random() < life.bored and len(tags) > 2:
        tags[0] = _pick(life.rng, GENERIC_TAGS)
    return tags


def _wrong(life: Life, others: list[Niche], count: int) -> list[str]:
    rng = life.rng
    if life.variant == "generic":
        return rng.sample(GENERIC_TAGS.split("|"), count)
    other = others[0] if life.variant == "one-other" else rng.choice(others)
    tags = rng.sample(other.words(life.language).tags.split("|"), count)
    if life.variant == "generic-and-other" and count > 1:
        tags[: count // 2] = rng.sample(GENERIC_TAGS.split("|"), count // 2)
    return tags


def _tags(life: Life, topic: Niche, item: str, others: list[Niche]) -> list[str]:
    rng = life.rng
    count = rng.randint(*TAG_COUNTS[life.platform])
    if life.weakness == "no-hashtags":
        return []
    if life.weakness == "wrong-hashtags" and rng.random() < 0.94:
        return _wrong(life, others, max(count, 2))
    if life.weakness == "off-limit-hashtags" and rng.random() < 0.75:
        count = rng.randint(7, 14)
    return _fitting(life, topic, item, count)


# --- what comes back --------------------------------------------------------------------------------------------------


def _metrics(life: Life, followers: float) -> dict[str, object]:
    rng = life.rng
    views = int(max(12.0, (followers + 20) * life.reach * rng.lognormvariate(0, 0.5)))
    likes = max(1, round(views * rng.uniform(0.03, 0.09)))
    mean = min(12.0, 1.4 + 0.006 * views) * rng.uniform(0.6, 1.4)
    comments = max(0, round(rng.gauss(mean, 0.7 * math.sqrt(mean))))
    if life.weakness == "nobody-answers":
        comments = int(rng.random() < 0.05)
    row: dict[str, object] = {"views": views, "likes": likes, "comments": comments}
    if life.counts:
        row["shares"] = round(likes * rng.uniform(0, 0.15))
        row["saves"] = "" if life.platform in {"x", "youtube"} else round(likes * rng.uniform(0, 0.25))
    return row


def _path(life: Life) -> list[int]:
    """Followers at the end of each week, oldest first, ending at the creator's size."""
    now, path = float(life.size), [life.size]
    for _ in range(life.weeks):
        now = max(0.0, now - life.rng.gauss(life.growth, life.growth * life.noise))
        path.append(round(now))
    return path[::-1]


def _followers(life: Life, path: list[int], day: date) -> float:
    """The path between its weeks; it ends on the creator's today."""
    ago = min((life.today - day).days / 7, len(path) - 1.001)
    whole = int(ago)
    return path[-1 - whole] + (path[-2 - whole] - path[-1 - whole]) * (ago - whole)


# --- their tables -----------------------------------------------------------------------------------------------------


def _last_check_in(life: Life) -> date:
    if life.weakness != "stopped-checking-in":
        return life.today - timedelta(days=life.size % 5)
    return life.today - timedelta(days=21 + (life.size * 7 + life.weeks) % 36)


def _count_rows(life: Life, path: list[int]) -> list[dict[str, object]]:
    rng, day = life.rng, _last_check_in(life)
    first = life.today - timedelta(weeks=life.weeks)
    rows: list[dict[str, object]] = []
    step = 7 if rng.random() < 0.75 else rng.choice((3, 4))
    while day >= first:
        if len(rows) < 3 or rng.random() < 0.93:
            followers = round(_followers(life, path, day))
            rows.append({"date": day, "platform": life.platform, "account": life.handle, "followers": followers})
        day -= timedelta(days=step + (rng.choice((-1, 1)) if rng.random() < 0.2 else 0))
    return rows[::-1]


def _post_rows(life: Life, path: list[int]) -> list[dict[str, object]]:
    rng, times = life.rng, _post_times(life)
    asks = _spread(rng, len(times), 0 if life.weakness == "no-question" else rng.uniform(0.32, 0.5))
    mentions = _spread(rng, len(times), 0 if life.weakness == "no-collaboration" else 1 / rng.uniform(6, 10))
    others = _strangers(life, 5)
    rows = []
    for number, (when, topic) in enumerate(zip(times, _topics(life, len(times)), strict=True)):
        item = _pick(rng, topic.words(life.language).items)
        caption = _caption(life, topic, item, asks=asks[number], mentions=mentions[number])
        tags = " ".join("#" + tag for tag in dict.fromkeys(_tags(life, topic, item, others)))
        rows.append(_post_row(life, when, caption, tags) | _metrics(life, _followers(life, path, when.date())))
    return rows


def _post_row(life: Life, when: datetime, caption: str, tags: str) -> dict[str, object]:
    kind = _pick(life.rng, FORMATS[life.platform])
    moving = kind in {"reel", "video", "short"}
    return {
        "date": when.date(),
        "time": f"{when:%H:%M}",
        "platform": life.platform,
        "account": life.handle,
        "caption": f"{caption} {tags}".strip() if life.inline else caption,
        "hashtags": "" if life.inline else tags,
        "format": kind,
        "sound": _pick(life.rng, SOUNDS) if moving and life.rng.random() < 0.4 else "",
    }


def _table(columns: str, rows: list[dict[str, object]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns.split(","), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _creator(seed: int, weakness: str, index: int) -> Creator:
    life = _live(seed, weakness, index)
    path = _path(life)
    kind = "native" if life.rng.random() < 0.7 else "non-native"
    focus = f"{life.platform}:{life.handle}"
    profile = ["--kind", kind, "--posts-per-week", str(life.plan), "--focus", focus]
    if life.variant != "unwritten":
        profile += ["--niche", _pick(life.rng, life.words.names)]
    parts = (weakness, life.variant, f"{index:02d}", life.niche.key, life.platform, life.language)
    return Creator(
        name="/".join(part for part in parts if part),
        weakness=weakness,
        today=life.today,
        profile_args=profile,
        posts_csv=_table(POST_COLUMNS, _post_rows(life, path)),
        counts_csv=_table(COUNT_COLUMNS, _count_rows(life, path)),
    )


def creators(seed: int, each: int) -> list[Creator]:
    """`each` creators of every weakness; the same seed gives the same people."""
    return [_creator(seed, weakness, index) for weakness in EXPECTED for index in range(each)]


# --- the judge --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Verdict:
    creator: Creator
    advice: list[tuple[str, str]]  # (id, serves), first first
    trouble: str = ""

    @property
    def named(self) -> bool:
        if not self.advice:
            return False
        first, serves = self.advice[0]
        wanted = EXPECTED[self.creator.weakness]
        return (first if wanted == NEXT_MILESTONE else serves) == wanted


def _program(folder: Path, today: date, *arguments: str) -> str:
    command = [sys.executable, "-m", "creator_coach", "--data", "coach.sqlite3", "--today", today.isoformat()]
    root = str(Path(__file__).resolve().parent.parent)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "PYTHONPATH": root}
    done = subprocess.run(
        [*command, *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{arguments[0]}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def _bring_in(creator: Creator, folder: Path, name: str, text: str, kind: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    said = json.loads(_program(folder, creator.today, "import", name, "--json", "--account", creator.account))["files"][
        0
    ]
    rows = sum(1 for _ in csv.DictReader(io.StringIO(text)))
    if said[kind]["new"] != rows or said["problems"]:
        raise RuntimeError(f"{name}: {said[kind]} of {rows} rows, problems {said['problems'][:3]}")


def report(creator: Creator, folder: Path) -> dict[str, Any]:
    """What `report --json` says of the creator, after two imports and the profile."""
    _bring_in(creator, folder, "posts.csv", creator.posts_csv, "posts")
    _bring_in(creator, folder, "counts.csv", creator.counts_csv, "follower_counts")
    _program(folder, creator.today, "profile", *creator.profile_args)
    said: dict[str, Any] = json.loads(_program(folder, creator.today, "report", "--json"))
    return said


def judge(creator: Creator) -> Verdict:
    with tempfile.TemporaryDirectory() as folder:
        try:
            said = report(creator, Path(folder))
        except RuntimeError as error:
            return Verdict(creator, [], str(error))
    return Verdict(creator, [(step["id"], step["serves"]) for step in said["advice"]])


def _print(verdicts: list[Verdict]) -> None:
    print(f"{'weakness':<22}{'first':>8}")
    for weakness in EXPECTED:
        mine = [verdict for verdict in verdicts if verdict.creator.weakness == weakness]
        print(f"{weakness:<22}{sum(verdict.named for verdict in mine):>4} /{len(mine):>3}")
    print(f"{'all':<22}{sum(verdict.named for verdict in verdicts):>4} /{len(verdicts):>3}\n")
    for verdict in verdicts:
        if not verdict.named:
            print(f"{verdict.creator.name:<58} {verdict.trouble or ' '.join(step for step, _ in verdict.advice)}")


def main() -> None:
    parser = argparse.ArgumentParser(description="How often is the planted weakness the first advice?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=10)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with ThreadPoolExecutor(options.jobs) as pool:
        _print(list(pool.map(judge, creators(options.seed, options.each))))


if __name__ == "__main__":
    main()
